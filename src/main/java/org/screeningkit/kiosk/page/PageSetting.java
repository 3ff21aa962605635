package org.screeningkit.kiosk.page;

import java.util.Map;
import java.util.function.Consumer;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.Layout;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.signup.rules.PhoneRule;

/// What every page of the form is made with.
public record PageSetting(Words words, SignUpOffer offer, Draft draft, Layout layout, Consumer<KioskEvent> send) {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char NO_BREAK = '\u00A0';

    public PageFrame frame(Page page) {
        PageOrder order = PageOrder.of(offer, draft);
        String step = page == Page.CHOICES
                ? words.of("kiosk.step.first")
                : words.of("kiosk.step", Map.of("step", order.step(page), "steps", order.steps()));
        return new PageFrame(words, step, () -> send.accept(new KioskEvent.Back()));
    }

    /// A sentence of a page. Those about telephone numbers show how one is written where their reader lives.
    String sentence(String key, Map<String, ?> values) {
        return words.of(key, key.startsWith("kiosk.phone.") ? Map.of("example", number()) : values);
    }

    /// On one line. In a line from the right its parts change places, were they not marked as of the left.
    private String number() {
        String number = PhoneRule.example(offer.regionOf(draft)).replace(' ', NO_BREAK);
        return words.language().rightToLeft() ? LEFT_TO_RIGHT_MARK + number : number;
    }

    public void next() {
        send.accept(new KioskEvent.Continue());
    }

    @Override
    public String toString() {
        return "PageSetting[" + words.language() + " " + layout + "]";
    }
}
