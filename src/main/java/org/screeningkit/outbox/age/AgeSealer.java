package org.screeningkit.outbox.age;

import com.exceptionfactory.jagged.EncryptingChannelFactory;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.hybrid.HybridRecipient;

/// Seals in the age v1 format (age-encryption.org/v1), binary, to both keys of the organiser; either opens it alone.
/// Any thread.
public final class AgeSealer implements Sealer {
    private final List<RecipientStanzaWriter> writers;
    private final EncryptingChannelFactory channels = new StandardEncryptingChannelFactory();

    private AgeSealer(List<RecipientStanzaWriter> writers) {
        this.writers = writers;
    }

    /// @throws GeneralSecurityException when the keys have [problems][Recipients#problems]
    public static AgeSealer to(Recipients recipients) throws GeneralSecurityException {
        if (!recipients.problems().isEmpty()) {
            throw new GeneralSecurityException("unsound recipients: " + recipients.problems());
        }
        return new AgeSealer(List.of(
                writer(recipients.type(), recipients.working()), writer(recipients.type(), recipients.backup())));
    }

    private static RecipientStanzaWriter writer(Recipients.Type type, String key) throws GeneralSecurityException {
        return switch (type) {
            case X25519 -> X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
            case MLKEM768X25519 -> HybridRecipient.of(key);
        };
    }

    /// Into memory, never straight into a file: closing the channel closes what it writes to, and a closed file can no
    /// longer be forced.
    @Override
    public byte[] seal(byte[] plaintext) throws GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plaintext.length + 512);
        try (WritableByteChannel channel = channels.newEncryptingChannel(Channels.newChannel(sealed), writers)) {
            channel.write(ByteBuffer.wrap(plaintext));
        } catch (IOException impossible) {
            throw new GeneralSecurityException("could not write to memory", impossible);
        }
        return sealed.toByteArray();
    }
}
