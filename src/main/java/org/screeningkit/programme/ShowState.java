package org.screeningkit.programme;

import java.util.Optional;
import org.screeningkit.text.Language;

/// Everything the windows show, as one value. What is on the screen derives from it alone.
///
/// @param captions the language of the captions; empty when they are off
public record ShowState(Moment moment, Cover cover, Sound sound, Optional<Language> captions) {
    /// The state in which an evening begins.
    public static ShowState opening(Programme programme, Optional<Language> captions) {
        return new ShowState(Transitions.enter(programme, 0), Cover.NONE, Sound.DEFAULT, captions);
    }

    ShowState at(Moment next) {
        return new ShowState(next, cover, sound, captions);
    }

    ShowState under(Cover next) {
        return new ShowState(moment, next, sound, captions);
    }

    ShowState with(Sound next) {
        return new ShowState(moment, cover, next, captions);
    }

    /// The same moment, sounding and captioned otherwise.
    public ShowState with(Sound next, Optional<Language> nextCaptions) {
        return new ShowState(moment, cover, next, nextCaptions);
    }
}
