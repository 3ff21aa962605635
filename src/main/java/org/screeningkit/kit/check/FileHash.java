package org.screeningkit.kit.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.screeningkit.kit.Fault;

/// Fingerprints a file of any size with little memory.
final class FileHash {
    private static final int BUFFER = 1024 * 1024;

    private FileHash() {}

    /// The SHA-256 of a file's bytes, 64 small hexadecimal digits.
    ///
    /// @throws Fault when the disk does not give all of them
    static String sha256(Path file) throws Fault {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException _) {
            throw Fault.of("check.file.locked", Map.of("file", String.valueOf(file.getFileName())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
