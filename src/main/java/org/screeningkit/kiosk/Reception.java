package org.screeningkit.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.flow.KioskFlow;
import org.screeningkit.kiosk.flow.KioskState;
import org.screeningkit.kiosk.flow.Situation;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft.Answer;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.signup.form.FormCheck;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.signup.form.Problem;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SignUpRecord;

/// Receives one person after another: looks at their answers, moves them on, has them saved, forgets them. JavaFX
/// thread only; the disk is waited for elsewhere.
final class Reception {
    private final SignUpOffer offer;
    private Words words;
    private final SignUpDesk desk;
    private final Surroundings surroundings;
    private final Runnable changed;
    private KioskState state = new KioskState.Attract();
    private Visit visit;

    /// @param words in the event's language, which each visit begins in unless its person picks another
    /// @param changed called after each change of what should be seen
    Reception(SignUpOffer offer, Words words, SignUpDesk desk, Surroundings surroundings, Runnable changed) {
        this.offer = offer;
        this.words = words;
        this.desk = desk;
        this.surroundings = surroundings;
        this.changed = changed;
        this.visit = new Visit(words);
    }

    KioskState state() {
        return state;
    }

    Visit visit() {
        return visit;
    }

    /// From the next person on; nobody's page changes under their hands.
    void speak(Words other) {
        words = other;
        if (state instanceof KioskState.Attract) {
            forget();
        }
    }

    void handle(KioskEvent event) {
        switch (event) {
            case KioskEvent.Start start -> {
                visit.speak(words.in(start.language()));
                move(event);
            }
            case KioskEvent.Speak speak -> {
                visit.speak(words.in(speak.language()));
                changed.run();
            }
            case KioskEvent.Take take -> {
                visit.draft().type(take.field(), take.suggestion());
                visit.found(List.of());
                changed.run();
            }
            case KioskEvent.Continue _ -> lookAtAnswers();
            case KioskEvent.KeepOpen _ -> visit.keepOpen();
            default -> move(event);
        }
    }

    /// Back to the attract screen at once, whatever was going on.
    void forget() {
        visit.wipe();
        visit = new Visit(words);
        state = new KioskState.Attract();
        changed.run();
    }

    private void lookAtAnswers() {
        if (!(state instanceof KioskState.Form(Page page, boolean _))) {
            return;
        }
        List<Problem> problems = FormCheck.of(page, offer, visit.draft());
        for (Problem problem : problems) {
            if (visit.wasAsked(problem) && problem.place() instanceof Problem.Place.Answer(var field)) {
                visit.draft().accept(field);
            }
        }
        List<Problem> standing = FormCheck.of(page, offer, visit.draft());
        visit.found(standing);
        if (standing.isEmpty()) {
            move(new KioskEvent.Passed());
        } else {
            changed.run();
        }
    }

    private void move(KioskEvent event) {
        KioskState next = KioskFlow.after(state, event, situation());
        if (next.equals(state)) {
            return;
        }
        state = next;
        visit.found(List.of());
        switch (next) {
            case KioskState.Attract _ -> forget();
            case KioskState.Saving _ -> {
                SignUpRecord record = visit.record().orElseGet(this::record);
                visit.record(record);
                changed.run();
                atTheDisk(
                        () -> new KioskEvent.Saved(desk.save(record)),
                        new KioskEvent.SaveFailed(),
                        surroundings.reports()::notSaved);
            }
            case KioskState.Undoing undoing -> {
                changed.run();
                atTheDisk(
                        () -> {
                            desk.undo(undoing.receipt());
                            return new KioskEvent.Undone();
                        },
                        new KioskEvent.UndoFailed(),
                        surroundings.reports()::notUndone);
            }
            case KioskState.Form _ -> {
                visit.edit();
                changed.run();
            }
            case KioskState.Thanks _ -> {
                visit.wipe();
                changed.run();
            }
            case KioskState.NotSaved _, KioskState.Ended _ -> changed.run();
        }
    }

    /// Any failure means the same to the person: it is not done. So even a fault nobody foresaw ends the waiting.
    private void atTheDisk(Callable<KioskEvent> work, KioskEvent otherwise, Consumer<Exception> report) {
        Visit person = visit;
        surroundings.disk().execute(() -> {
            try {
                KioskEvent done = work.call();
                surroundings.window().execute(() -> {
                    surroundings.reports().done();
                    outcome(person, done);
                });
            } catch (Exception failure) {
                surroundings.window().execute(() -> {
                    report.accept(failure);
                    outcome(person, otherwise);
                });
            }
        });
    }

    private void outcome(Visit person, KioskEvent event) {
        if (person == visit) {
            move(event);
        }
    }

    private SignUpRecord record() {
        List<Consent> consents = new ArrayList<>();
        Words shown = visit.words();
        PageOrder.chosen(offer, visit.draft()).stream()
                .filter(purpose -> visit.draft().agrees(purpose.id()))
                .map(shown::proof)
                .forEach(consents::add);
        if (visit.draft().agrees(FormCheck.PHONE_CONSENT)) {
            consents.add(shown.proof(FormCheck.PHONE_CONSENT, offer.noticeVersion()));
        }
        consents.add(shown.noticeProof());
        return desk.record(
                visit.draft(),
                PageOrder.asked(offer, visit.draft()),
                offer.regionOf(visit.draft()),
                shown.language(),
                consents);
    }

    private Situation situation() {
        PageOrder order = PageOrder.of(offer, visit.draft());
        Page unfinished = order.pages().stream()
                .filter(page -> !FormCheck.of(page, offer, visit.draft()).isEmpty())
                .findFirst()
                .orElse(Page.CHECK);
        boolean wants = offer.purposes().stream()
                .map(Purpose::id)
                .anyMatch(purpose -> visit.draft().choice(purpose) == Answer.YES);
        return new Situation(order, wants, visit.draft().oldEnough() == Answer.YES, unfinished);
    }
}
