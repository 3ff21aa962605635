package org.screeningkit.kiosk;

import java.util.concurrent.Executor;
import org.screeningkit.kiosk.idle.IdleClock;
import org.screeningkit.speech.Voice;

/// What the kiosk is given by the house around it.
///
/// @param disk where saving waits for the disk; one thing at a time
/// @param window the JavaFX thread
/// @param voice reads pages aloud
/// @param country where the event is, in two letters of ISO 3166-1; empty where nobody knows
/// @param operator asked for by the volunteer's gesture: F12 three times, or a long press on the kit's name
/// @param reports told how saving goes, for the operator
public record Surroundings(
        Executor disk,
        Executor window,
        IdleClock clock,
        Voice voice,
        String country,
        Runnable operator,
        Reports reports) {
    /// Told on the JavaFX thread how each save and each undo went.
    public interface Reports {
        /// It is done: whatever stood in the way before is over.
        void done();

        void notSaved(Exception trouble);

        void notUndone(Exception trouble);
    }
}
