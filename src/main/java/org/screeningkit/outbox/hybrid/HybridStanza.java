package org.screeningkit.outbox.hybrid;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.Base64;
import java.util.List;
import org.screeningkit.outbox.keys.WrittenStanza;

/// One wrapped file key: `-> mlkem768x25519 ENCAPSULATED`, then 32 bytes.
final class HybridStanza {
    static final String TYPE = "mlkem768x25519";
    static final byte[] INFO = "age-encryption.org/mlkem768x25519".getBytes(US_ASCII);

    private HybridStanza() {}

    static RecipientStanza of(byte[] encapsulated, byte[] body) {
        String argument = Base64.getEncoder().withoutPadding().encodeToString(encapsulated);
        return new WrittenStanza(TYPE, List.of(argument), body);
    }
}
