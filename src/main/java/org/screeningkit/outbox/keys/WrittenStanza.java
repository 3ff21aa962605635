package org.screeningkit.outbox.keys;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.List;

/// A stanza of an age header, as whoever wraps a file key writes it: `-> TYPE ARGUMENTS`, then the wrapped key.
public final class WrittenStanza implements RecipientStanza {
    private final String type;
    private final List<String> arguments;
    private final byte[] body;

    /// @param body the wrapped key, which nobody changes any more
    public WrittenStanza(String type, List<String> arguments, byte[] body) {
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.body = body;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public List<String> getArguments() {
        return arguments;
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }
}
