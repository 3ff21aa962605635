package org.screeningkit.kit.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.screeningkit.kit.Fault;

/// A file that people write: UTF-8, at most 1 MiB, lines ended by any system's line end.
public final class TextFile {
    private static final int LARGEST = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private TextFile() {}

    /// @throws Fault when it is too large to be text, or cannot be read
    public static byte[] bytes(Path file) throws Fault {
        try {
            if (Files.size(file) > LARGEST) {
                throw Fault.of("check.text.large", Map.of("limit", "1 MiB"));
            }
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw Fault.of("check.file.locked", Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    /// The text with `\n` line ends and without a byte order mark.
    ///
    /// @throws Fault naming the first line that is not UTF-8
    public static String decode(byte[] bytes) throws Fault {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, characters, true);
        if (result.isError()) {
            throw new Fault(line(bytes, in.position()), "check.text.encoding", Map.of());
        }
        String text = characters.flip().toString();
        // A text of 8-bit letters never holds a zero; UTF-16 nearly always does.
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new Fault(line(bytes, zero), "check.text.encoding", Map.of());
        }
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return content.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static String read(Path file) throws Fault {
        return decode(bytes(file));
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < Math.min(end, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
