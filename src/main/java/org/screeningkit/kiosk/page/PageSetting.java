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

/// What every page of the form is made with.
public record PageSetting(Words words, SignUpOffer offer, Draft draft, Layout layout, Consumer<KioskEvent> send) {
    public PageFrame frame(Page page) {
        PageOrder order = PageOrder.of(offer, draft);
        String step = page == Page.CHOICES
                ? words.of("kiosk.step.first")
                : words.of("kiosk.step", Map.of("step", order.step(page), "steps", order.steps()));
        return new PageFrame(words, step, () -> send.accept(new KioskEvent.Back()));
    }

    public void next() {
        send.accept(new KioskEvent.Continue());
    }

    @Override
    public String toString() {
        return "PageSetting[" + words.language() + " " + layout + "]";
    }
}
