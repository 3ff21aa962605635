package org.screeningkit.speech;

import java.util.List;
import org.screeningkit.text.Language;

/// Reads sentences to somebody. Give it sentences of the program and the kit only: what speaks may keep a log, and
/// other people hear. No call waits; JavaFX thread or any other.
public interface Voice {
    /// A computer that cannot speak.
    Voice NONE = new Voice() {
        @Override
        public boolean speaks(Language language) {
            return false;
        }

        @Override
        public void say(Language language, List<String> sentences) {}

        @Override
        public void stop() {}
    };

    /// Whether it is known to speak this language. May become true a few seconds after the start.
    boolean speaks(Language language);

    /// Begins to speak, in place of what was being spoken. Does nothing in a language it does not speak.
    void say(Language language, List<String> sentences);

    /// Falls silent.
    void stop();
}
