package org.screeningkit.headquarters.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for the passphrase of a key file.
@FunctionalInterface
public interface Passphrase {
    /// Empty when nobody can be asked.
    Optional<char[]> of(Path keyFile);

    static byte[] utf8(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.remaining()]);
        return bytes;
    }
}
