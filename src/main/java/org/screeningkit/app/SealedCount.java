package org.screeningkit.app;

import java.util.concurrent.atomic.AtomicInteger;

/// How many sign-ups are safe on this laptop, and how many were taken back tonight. Any thread.
final class SealedCount {
    private final AtomicInteger sealed;
    private final AtomicInteger undone;

    SealedCount(int sealed, int undone) {
        this.sealed = new AtomicInteger(sealed);
        this.undone = new AtomicInteger(undone);
    }

    void added() {
        sealed.incrementAndGet();
    }

    void undone() {
        sealed.decrementAndGet();
        undone.incrementAndGet();
    }

    int sealed() {
        return sealed.get();
    }

    int takenBack() {
        return undone.get();
    }
}
