package org.screeningkit.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.files.DurableFiles;

/// Reads a bundle back from its disk and proves every record by its name.
record BundleCheck(DurableFiles files, Progress progress) {
    /// Of the whole file, in hexadecimal digits.
    String sha256(Path bundle) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
        long total = Files.size(bundle);
        long done = 0;
        byte[] buffer = new byte[256 * 1024];
        try (InputStream input = files.openFresh(bundle)) {
            for (int count = input.read(buffer); count > 0; count = input.read(buffer)) {
                sha256.update(buffer, 0, count);
                done += count;
                progress.at(Progress.Step.VERIFYING, done, total);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /// The names of all records, in order; empty when one is not what its name says, or the manifest is missing.
    Optional<List<RecordName>> names(Path bundle) throws IOException {
        List<RecordName> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Optional<RecordName> name = RecordName.ofFile(entry.getName());
                if (name.isPresent()) {
                    if (!name.get().proves(bytes(zip, entry))) {
                        return Optional.empty();
                    }
                    names.add(name.get());
                }
            }
            return zip.getEntry(Manifest.FILE) == null ? Optional.empty() : Optional.of(names);
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream input = zip.getInputStream(entry)) {
            return input.readAllBytes();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
