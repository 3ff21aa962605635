package org.screeningkit.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import org.screeningkit.kit.Findings;

/// Looks for a private key in a kit's folder. Kits go to many laptops; whoever finds the key in one reads every
/// sign-up of the campaign. What it finds it never repeats.
public final class SecretScan {
    /// What people write is smaller, films are larger: the line between a quick scan and a thorough one.
    public static final long SMALL_FILE = 1024 * 1024;

    private static final byte[] PLAIN = "AGE-SECRET-KEY-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOCKED = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOCKED_ARMOUR = "-----BEGIN AGE ENCRYPTED FILE".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 * 1024;

    private final KitFolder folder;
    private final Findings findings;

    public SecretScan(KitFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /// Reads every file from `smallest` bytes up to, and without, `largest` bytes. Blocks.
    public void scan(long smallest, long largest) {
        try {
            Files.walkFileTree(folder.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() >= smallest && attributes.size() < largest) {
                        look(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unread(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException _) {
            unread(folder.root());
        }
    }

    private void look(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BUFFER];
            int length = in.readNBytes(block, 0, block.length);
            if (startsWith(block, LOCKED) || startsWith(block, LOCKED_ARMOUR)) {
                findings.error(name(file), 0, "check.secret.locked", Map.of());
                return;
            }
            int matched = 0;
            while (length > 0 && matched < PLAIN.length) {
                matched = match(block, length, matched);
                length = in.readNBytes(block, 0, block.length);
            }
            if (matched == PLAIN.length) {
                findings.error(name(file), 0, "check.secret.key", Map.of());
            }
        } catch (IOException _) {
            unread(file);
        }
    }

    /// How much of the key's beginning the bytes so far end with; all of it once it was found. Bech32 may be written
    /// in capitals or in small letters. The first letter occurs once in the beginning, so a match that breaks off
    /// can only begin anew at the letter it broke off at.
    private static int match(byte[] block, int length, int before) {
        int matched = before;
        for (int i = 0; i < length && matched < PLAIN.length; i++) {
            int capital = block[i] >= 'a' && block[i] <= 'z' ? block[i] - ('a' - 'A') : block[i];
            matched = capital == PLAIN[matched] ? matched + 1 : capital == PLAIN[0] ? 1 : 0;
        }
        return matched;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private void unread(Path file) {
        findings.warning(name(file), 0, "check.secret.unread", Map.of());
    }

    private String name(Path file) {
        return file.equals(folder.root())
                ? file.toString()
                : folder.root().relativize(file).toString().replace('\\', '/');
    }
}
