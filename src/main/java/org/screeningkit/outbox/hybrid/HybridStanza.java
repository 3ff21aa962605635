package org.screeningkit.outbox.hybrid;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.Base64;
import java.util.List;

/// One wrapped file key: `-> mlkem768x25519 ENCAPSULATED`, then 32 bytes.
final class HybridStanza implements RecipientStanza {
    static final String TYPE = "mlkem768x25519";
    static final byte[] INFO = "age-encryption.org/mlkem768x25519".getBytes(US_ASCII);

    private final String encapsulated;
    private final byte[] body;

    HybridStanza(byte[] encapsulated, byte[] body) {
        this.encapsulated = Base64.getEncoder().withoutPadding().encodeToString(encapsulated);
        this.body = body;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(encapsulated);
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }
}
