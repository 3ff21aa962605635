package org.screeningkit.kiosk;

import java.util.List;
import org.screeningkit.speech.Voice;
import org.screeningkit.text.Language;

/// Reads aloud what is seen, when somebody asks for it and until anything changes. JavaFX thread only.
final class Aloud {
    private final Voice voice;
    private final Reception reception;
    private final Board board;
    private List<String> reading = List.of();

    Aloud(Voice voice, Reception reception, Board board) {
        this.voice = voice;
        this.reception = reception;
        this.board = board;
    }

    boolean possible() {
        return voice.speaks(language());
    }

    /// Begins to read, or falls silent when it was reading this very thing. Who listens gets more time.
    void toggle() {
        List<String> seen = board.aloud();
        if (seen.equals(reading)) {
            hush();
        } else if (possible()) {
            reading = seen;
            reception.visit().ease(reception.visit().comfort().withListening());
            voice.say(language(), seen);
        }
    }

    void hush() {
        if (!reading.isEmpty()) {
            reading = List.of();
            voice.stop();
        }
    }

    private Language language() {
        return reception.visit().words().language();
    }
}
