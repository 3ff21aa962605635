package org.screeningkit.kiosk;

import java.util.List;
import org.screeningkit.speech.Voice;
import org.screeningkit.text.Language;

/// Stands in for a computer with a voice for every language, so that the way to it is on the page.
final class SilentVoice implements Voice {
    @Override
    public boolean speaks(Language language) {
        return true;
    }

    @Override
    public void say(Language language, List<String> sentences) {}

    @Override
    public void stop() {}
}
