package org.screeningkit.app.crew;

import java.util.concurrent.atomic.AtomicInteger;

/// How many sign-ups are safe on this laptop, and how many were taken back tonight. Any thread.
public final class SealedCount {
    private final AtomicInteger sealed;
    private final AtomicInteger undone;

    public SealedCount(int sealed, int undone) {
        this.sealed = new AtomicInteger(sealed);
        this.undone = new AtomicInteger(undone);
    }

    public void added() {
        sealed.incrementAndGet();
    }

    public void undone() {
        sealed.decrementAndGet();
        undone.incrementAndGet();
    }

    public int sealed() {
        return sealed.get();
    }

    public int takenBack() {
        return undone.get();
    }
}
