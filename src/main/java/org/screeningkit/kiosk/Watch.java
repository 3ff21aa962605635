package org.screeningkit.kiosk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskState;
import org.screeningkit.kiosk.frame.CountdownSheet;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.kiosk.idle.Patience;
import org.screeningkit.kiosk.idle.Waiting;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.signup.form.Page;

/// Asks a person who has gone quiet whether they are still there, and sends them off when they are not.
final class Watch implements Vigil.Watcher {
    private final Board board;
    private final Reception reception;
    private final Supplier<KioskPage> page;
    private final Consumer<KioskEvent> send;
    private final Vigil vigil;
    private Optional<CountdownSheet> countdown = Optional.empty();

    Watch(IdleClock clock, Board board, Reception reception, Supplier<KioskPage> page, Consumer<KioskEvent> send) {
        this.board = board;
        this.reception = reception;
        this.page = page;
        this.send = send;
        vigil = new Vigil(clock, this::patience, this);
    }

    /// Another page is shown: the waiting starts over.
    void begin() {
        switch (reception.state()) {
            case KioskState.Attract _, KioskState.Saving _, KioskState.Undoing _ -> vigil.end();
            case KioskState.Form _, KioskState.NotSaved _ -> vigil.begin();
            case KioskState.Thanks _, KioskState.Ended _ -> {
                vigil.begin();
                page.get().closesIn(patience().countdown().toSeconds(), 1);
            }
        }
    }

    /// Whether the countdown lies over the page.
    boolean counting() {
        return countdown.isPresent();
    }

    /// A key, a touch or the mouse. A farewell closes all the same: it waits for nobody.
    void signOfLife() {
        if (!farewell()) {
            vigil.signOfLife();
        }
    }

    void volunteerIsHere() {
        if (counting()) {
            stay();
        } else {
            signOfLife();
        }
    }

    void screened(boolean hidden) {
        if (!hidden && !counting()) {
            signOfLife();
        }
    }

    void stay() {
        vigil.signOfLife();
        uncover();
    }

    void seen(boolean visible) {
        vigil.seen(visible);
    }

    /// Whatever lay over the page is taken away.
    void uncover() {
        uncovered();
        board.uncover();
    }

    /// Whatever lay over the page is gone with the page.
    void uncovered() {
        countdown = Optional.empty();
    }

    @Override
    public void waiting(Waiting waiting) {
        switch (waiting) {
            case Waiting.Quiet _ -> {}
            case Waiting.Counting counting -> count(counting);
            case Waiting.Over _ -> send.accept(new KioskEvent.Leave());
        }
    }

    @Override
    public void outOfSight() {
        send.accept(new KioskEvent.Leave());
    }

    private void count(Waiting.Counting waiting) {
        long seconds = waiting.left().toSeconds();
        if (farewell()) {
            page.get()
                    .closesIn(
                            seconds,
                            (double) waiting.left().toMillis() / waiting.of().toMillis());
        } else {
            countdown.orElseGet(this::openCountdown).left(seconds);
        }
    }

    private CountdownSheet openCountdown() {
        CountdownSheet opened = new CountdownSheet(
                reception.visit().words(),
                reception.visit().draft().untouched(),
                this::stay,
                () -> send.accept(new KioskEvent.Leave()));
        // First, because what covering moves in the scene is no sign of life.
        countdown = Optional.of(opened);
        board.cover(opened.sheet());
        if (reception.visit().comfort().listening()) {
            send.accept(new KioskEvent.ReadAloud());
        }
        return opened;
    }

    private boolean farewell() {
        return reception.state() instanceof KioskState.Thanks || reception.state() instanceof KioskState.Ended;
    }

    private Patience patience() {
        return usual().times(reception.visit().comfort().patience());
    }

    private Patience usual() {
        boolean reading = board.covered() && countdown.isEmpty();
        return switch (reception.state()) {
            case KioskState.Thanks _ -> reception.visit().keptOpen() ? Patience.KEPT_OPEN : Patience.FAREWELL;
            case KioskState.Ended _ -> Patience.FAREWELL;
            case KioskState.Form form
            when form.page() != Page.CHECK && !reading -> {
                page.get().collect(reception.visit().draft());
                yield reception.visit().draft().untouched() ? Patience.NOTHING_GIVEN : Patience.ANSWERING;
            }
            default -> Patience.READING;
        };
    }
}
