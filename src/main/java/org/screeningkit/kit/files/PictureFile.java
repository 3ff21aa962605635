package org.screeningkit.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.screeningkit.kit.Fault;

/// Tells by its first bytes whether a file is a picture the windows can draw.
public final class PictureFile {
    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    private static final int LONGEST = 8;

    private PictureFile() {}

    /// @throws Fault when it is neither PNG nor JPEG
    public static void check(Path file, String name) throws Fault {
        byte[] start = start(file, name);
        if (BEGINNINGS.stream().noneMatch(beginning -> startsWith(start, beginning))) {
            throw Fault.of("check.picture.kind", Map.of("file", name));
        }
    }

    private static byte[] start(Path file, String name) throws Fault {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        } catch (IOException _) {
            throw Fault.of("check.file.locked", Map.of("file", name));
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
