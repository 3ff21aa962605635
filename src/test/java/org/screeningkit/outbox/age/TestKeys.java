package org.screeningkit.outbox.age;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;

/// A key pair made up for one test.
public record TestKeys(String publicKey, String secretKey) {
    public static TestKeys made() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new TestKeys(
                    text(pair.getPublic().getEncoded()), text(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Recipients recipients(TestKeys working, TestKeys backup) {
        return new Recipients(Recipients.Type.X25519, working.publicKey(), backup.publicKey());
    }

    public byte[] open(byte[] sealed) throws GeneralSecurityException, IOException {
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        Channels.newChannel(new ByteArrayInputStream(sealed)),
                        List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secretKey)))) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }

    private static String text(byte[] encoded) {
        return new String(encoded, StandardCharsets.US_ASCII);
    }
}
