package org.screeningkit.headquarters.keys;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/// age files in memory.
final class Age {
    static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

    private static final String ARMOR_END = "-----END AGE ENCRYPTED FILE-----";

    private Age() {}

    static byte[] seal(byte[] plaintext, RecipientStanzaWriter writer) throws GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (WritableByteChannel channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(sealed), List.of(writer))) {
            channel.write(ByteBuffer.wrap(plaintext));
        } catch (IOException impossible) {
            throw new GeneralSecurityException("could not write to memory", impossible);
        }
        return sealed.toByteArray();
    }

    /// @throws GeneralSecurityException when no reader fits or a bit is wrong; nothing is half opened
    static byte[] open(byte[] sealed, List<RecipientStanzaReader> readers) throws GeneralSecurityException {
        boolean armored =
                new String(sealed, 0, Math.min(sealed.length, ARMOR.length()), StandardCharsets.US_ASCII).equals(ARMOR);
        ReadableByteChannel source = Channels.newChannel(new ByteArrayInputStream(sealed));
        try (ReadableByteChannel channel = armored
                        ? new ArmoredDecryptingChannelFactory().newDecryptingChannel(source, readers)
                        : new StandardDecryptingChannelFactory().newDecryptingChannel(source, readers);
                InputStream plaintext = Channels.newInputStream(channel)) {
            return plaintext.readAllBytes();
        } catch (IOException | RuntimeException damaged) {
            // The library meets a torn header with exceptions of many kinds; all of them mean: not an age file.
            throw new GeneralSecurityException("damaged", damaged);
        }
    }

    /// The same file in signs that can be printed and typed.
    static String armored(byte[] sealed) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(sealed);
        return ARMOR + "\n" + text + "\n" + ARMOR_END + "\n";
    }
}
