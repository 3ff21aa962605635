package org.screeningkit.kiosk.farewell;

import java.util.List;
import org.screeningkit.kiosk.flow.KioskState.Ending;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kiosk.part.Prose;

/// A friendly end with nothing kept.
public final class EndedPage extends FarewellPage {
    private final List<String> aloud;

    public EndedPage(PageSetting setting, Ending ending) {
        super(setting, "kiosk.ended.done");
        String key = "kiosk.ended."
                + switch (ending) {
                    case NOTHING_WANTED -> "nothing";
                    case TOO_YOUNG -> "young";
                    case REMOVED -> "removed";
                };
        String title = setting.words().of(key + ".title");
        String body = setting.words().of(key + ".body");
        aloud = List.of(title, body);
        lay(title + ". " + body, Prose.of(title, "ended-title"), Prose.of(body, "body"), done());
    }

    @Override
    public List<String> aloud() {
        return aloud;
    }
}
