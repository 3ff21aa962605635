package org.screeningkit.playback.picture;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/// Who owns which of a handful of frame slots, so that no frame is ever written while it is read. It never
/// blocks and allocates nothing.
///
/// A slot goes from free to the writer ([#beginWrite]), is written and converted by others ([#converted]),
/// falls due ([#due]) and, when both have happened, waits as the one newest frame until the screen takes it
/// ([#takeNewest]). A frame that a newer one overtakes is dropped and counted. What the screen showed before is
/// free only after a further pulse, because until then the renderer may still be reading it.
///
/// The writer is one thread, the screen is one thread, converters are any.
final class FrameRing {
    static final int NONE = -1;

    private static final int CONVERTED = 1;
    private static final int DUE = 2;
    private static final int ABANDONED = 4;

    private final AtomicInteger free;
    private final AtomicInteger newest = new AtomicInteger(NONE);
    private final AtomicIntegerArray progress;
    private final AtomicLong dropped = new AtomicLong();
    /// Written by the writer before the slot is published, read by others after.
    private final long[] order;

    private long writes;
    private long shownOrder;
    private int front = NONE;
    private int retired = NONE;

    FrameRing(int slots) {
        free = new AtomicInteger((1 << slots) - 1);
        progress = new AtomicIntegerArray(slots);
        order = new long[slots];
    }

    /// Writer: a slot to write, or [#NONE] when every slot is in other hands; the frame is then lost and counted.
    int beginWrite() {
        int slot = takeFree();
        if (slot == NONE) {
            slot = newest.getAndSet(NONE);
            dropped.incrementAndGet();
        }
        if (slot != NONE) {
            progress.set(slot, 0);
            order[slot] = ++writes;
        }
        return slot;
    }

    /// Writer: the frame in this slot is to be seen now.
    void due(int slot) {
        if ((mark(slot, DUE) & CONVERTED) != 0) {
            publish(slot);
        }
    }

    /// Writer: the frame in this slot will never fall due.
    void abandon(int slot) {
        if ((mark(slot, ABANDONED) & CONVERTED) != 0) {
            release(slot);
        }
    }

    /// Converter: the pixels of this slot are complete.
    void converted(int slot) {
        int before = mark(slot, CONVERTED);
        if ((before & DUE) != 0) {
            publish(slot);
        } else if ((before & ABANDONED) != 0) {
            release(slot);
        }
    }

    /// Screen, once a pulse: the slot to show from now on, or [#NONE] to keep the one shown.
    int takeNewest() {
        if (retired != NONE) {
            release(retired);
            retired = NONE;
        }
        int slot = newest.getAndSet(NONE);
        if (slot == NONE) {
            return NONE;
        }
        if (order[slot] < shownOrder) {
            drop(slot);
            return NONE;
        }
        shownOrder = order[slot];
        retired = front;
        front = slot;
        return slot;
    }

    /// Screen, once a pulse and in place of [#takeNewest]: nothing of this ring is shown any more.
    void hide() {
        int waiting = newest.getAndSet(NONE);
        if (waiting != NONE) {
            release(waiting);
        }
        if (retired != NONE) {
            release(retired);
        }
        retired = front;
        front = NONE;
    }

    /// Screen: whether no frame is on its way, so that what is shown is the last that fell due.
    boolean settled() {
        int out = Integer.bitCount(free.get()) + (front == NONE ? 0 : 1) + (retired == NONE ? 0 : 1);
        return out == progress.length();
    }

    /// Frames that a newer one overtook, or that found no slot.
    long dropped() {
        return dropped.get();
    }

    private int mark(int slot, int bit) {
        return progress.getAndAccumulate(slot, bit, (bits, more) -> bits | more);
    }

    private void publish(int slot) {
        while (true) {
            int waiting = newest.get();
            if (waiting != NONE && order[waiting] > order[slot]) {
                drop(slot);
                return;
            }
            if (newest.compareAndSet(waiting, slot)) {
                if (waiting != NONE) {
                    drop(waiting);
                }
                return;
            }
        }
    }

    private void drop(int slot) {
        dropped.incrementAndGet();
        release(slot);
    }

    private int takeFree() {
        while (true) {
            int bits = free.get();
            if (bits == 0) {
                return NONE;
            }
            int lowest = Integer.lowestOneBit(bits);
            if (free.compareAndSet(bits, bits & ~lowest)) {
                return Integer.numberOfTrailingZeros(lowest);
            }
        }
    }

    private void release(int slot) {
        free.getAndAccumulate(1 << slot, (bits, more) -> bits | more);
    }
}
