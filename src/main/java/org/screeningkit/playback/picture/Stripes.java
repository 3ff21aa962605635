package org.screeningkit.playback.picture;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Work in pieces that several threads take from one pile; the one that finishes the last piece says so. It can be
/// started again once it is done.
final class Stripes {
    private final List<Runnable> pieces;
    private final Executor hands;
    private final int workers;
    private final Runnable done;
    private final AtomicInteger next;
    private final AtomicInteger left;
    private final Runnable work = this::work;

    Stripes(List<Runnable> pieces, Executor hands, int workers, Runnable done) {
        this.pieces = List.copyOf(pieces);
        this.hands = hands;
        this.workers = Math.min(workers, pieces.size());
        this.done = done;
        this.next = new AtomicInteger(pieces.size());
        this.left = new AtomicInteger();
    }

    /// A worker of the time before that comes late takes pieces of this time, which is as good.
    void start() {
        left.set(pieces.size());
        next.set(0);
        for (int i = 0; i < workers; i++) {
            hands.execute(work);
        }
    }

    private void work() {
        int piece = next.getAndIncrement();
        while (piece < pieces.size()) {
            pieces.get(piece).run();
            if (left.decrementAndGet() == 0) {
                done.run();
                return;
            }
            piece = next.getAndIncrement();
        }
    }
}
