package org.screeningkit.kiosk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screeningkit.kiosk.frame.Comfort;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.form.Problem;
import org.screeningkit.signup.record.SignUpRecord;

/// One person at the kiosk, from Start until everything of theirs is gone.
final class Visit {
    private final Draft draft = new Draft();
    private final Set<Problem.Place> asked = new HashSet<>();
    private Words words;
    private List<Problem> problems = List.of();
    private Optional<SignUpRecord> record = Optional.empty();
    private boolean keptOpen;
    private Comfort comfort = Comfort.PLAIN;

    Visit(Words words) {
        this.words = words;
    }

    Draft draft() {
        return draft;
    }

    Words words() {
        return words;
    }

    void speak(Words other) {
        words = other;
    }

    List<Problem> problems() {
        return problems;
    }

    void found(List<Problem> found) {
        problems = List.copyOf(found);
        asked.clear();
        found.stream().filter(problem -> !problem.refused()).map(Problem::place).forEach(asked::add);
    }

    /// Whether the person was shown this question and pressed Continue all the same.
    boolean wasAsked(Problem problem) {
        return !problem.refused() && asked.contains(problem.place()) && problems.contains(problem);
    }

    Optional<SignUpRecord> record() {
        return record;
    }

    void record(SignUpRecord made) {
        record = Optional.of(made);
    }

    void edit() {
        record = Optional.empty();
    }

    Comfort comfort() {
        return comfort;
    }

    void ease(Comfort other) {
        comfort = other;
    }

    boolean keptOpen() {
        return keptOpen;
    }

    void keepOpen() {
        keptOpen = true;
    }

    void wipe() {
        draft.wipe();
        asked.clear();
        problems = List.of();
        record = Optional.empty();
    }
}
