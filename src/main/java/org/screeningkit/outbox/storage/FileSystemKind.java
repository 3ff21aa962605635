package org.screeningkit.outbox.storage;

import java.util.Locale;
import java.util.Set;

/// What a file system can be trusted with, by the name the operating system gives its type.
enum FileSystemKind {
    DURABLE,
    FAT,
    NETWORK,
    IN_MEMORY,
    OVERLAY,
    UNKNOWN;

    private static final Set<String> DURABLES = Set.of(
            "ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "jfs", "bcachefs", "apfs", "hfs", "ntfs", "refs");
    private static final Set<String> FATS =
            Set.of("vfat", "msdos", "fat", "fat12", "fat16", "fat32", "exfat", "exfat-fuse");
    private static final Set<String> NETWORKS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "afs",
            "ceph",
            "9p",
            "ncpfs",
            "vboxsf",
            "virtiofs",
            "ftp",
            "lustre",
            "ocfs2",
            "gfs2");
    private static final Set<String> MEMORIES = Set.of("tmpfs", "ramfs", "devtmpfs");
    private static final Set<String> OVERLAYS = Set.of("overlay", "overlayfs", "aufs", "unionfs");

    /// @param type as `FileStore.type()` gives it
    static FileSystemKind of(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        if (DURABLES.contains(plain)) {
            return DURABLE;
        }
        if (FATS.contains(plain)) {
            return FAT;
        }
        if (NETWORKS.contains(plain)
                || plain.matches("fuse\\.(sshfs|rclone|davfs2?|s3fs|gvfsd.*|vmhgfs.*|glusterfs)")) {
            return NETWORK;
        }
        if (MEMORIES.contains(plain)) {
            return IN_MEMORY;
        }
        return OVERLAYS.contains(plain) || plain.contains("overlayfs") ? OVERLAY : UNKNOWN;
    }
}
