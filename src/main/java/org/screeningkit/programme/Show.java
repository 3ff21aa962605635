package org.screeningkit.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The run of show: holds the one current state, lets cues change it, and tells everyone who watches. Used from one
/// thread only, the one the windows live on.
public final class Show {
    /// Hears of each change, in order.
    @FunctionalInterface
    public interface Observer {
        void changed(ShowState before, ShowState now);
    }

    private final Programme programme;
    private final List<Observer> observers = new ArrayList<>();
    private final Deque<Cue> waiting = new ArrayDeque<>();
    private ShowState state;
    private boolean telling;

    public Show(Programme programme, ShowState opening) {
        this.programme = programme;
        this.state = opening;
    }

    public Programme programme() {
        return programme;
    }

    public ShowState state() {
        return state;
    }

    public Segment segment() {
        return programme.segment(state.moment().segment());
    }

    public void observe(Observer observer) {
        observers.add(observer);
    }

    /// Gives a cue. One that an observer gives while it is being told waits until everyone has heard of the change
    /// before it, so that all see the same changes in the same order.
    public void cue(Cue cue) {
        waiting.add(cue);
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (Cue next = waiting.poll(); next != null; next = waiting.poll()) {
                apply(next);
            }
        } finally {
            telling = false;
        }
    }

    private void apply(Cue cue) {
        Optional<ShowState> after = Transitions.after(programme, state, cue);
        ShowState before = state;
        if (after.isEmpty() || after.get().equals(before)) {
            return;
        }
        state = after.get();
        observers.forEach(observer -> observer.changed(before, state));
    }
}
