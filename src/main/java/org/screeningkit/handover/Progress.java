package org.screeningkit.handover;

/// Told, on the working thread and often, how far a hand-over is.
@FunctionalInterface
public interface Progress {
    void at(Step step, long done, long total);

    /// What is being done: records are written, then bytes are read back.
    enum Step {
        WRITING,
        VERIFYING
    }
}
