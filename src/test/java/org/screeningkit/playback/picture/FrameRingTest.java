package org.screeningkit.playback.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FrameRingTest {
    private static final int SLOTS = 5;

    @Test
    void aFrameIsShownOnceItIsBothConvertedAndDue() {
        FrameRing ring = new FrameRing(SLOTS);
        int early = ring.beginWrite();
        ring.due(early);
        assertThat(ring.takeNewest()).isEqualTo(FrameRing.NONE);
        ring.converted(early);
        assertThat(ring.takeNewest()).isEqualTo(early);

        int late = ring.beginWrite();
        ring.converted(late);
        assertThat(ring.takeNewest()).isEqualTo(FrameRing.NONE);
        ring.due(late);
        assertThat(ring.takeNewest()).isEqualTo(late);
        assertThat(ring.dropped()).isZero();
    }

    @Test
    void anOlderFrameThatIsReadyLateIsNotShownAfterANewerOne() {
        FrameRing ring = new FrameRing(SLOTS);
        int first = ring.beginWrite();
        ring.due(first);
        int second = ring.beginWrite();
        ring.due(second);
        ring.converted(second);
        assertThat(ring.takeNewest()).isEqualTo(second);
        ring.converted(first);
        assertThat(ring.takeNewest()).isEqualTo(FrameRing.NONE);
        assertThat(ring.dropped()).isOne();
    }

    @Test
    void whatTheScreenShowedIsNotWrittenBeforeAPulseHasPassed() {
        FrameRing ring = new FrameRing(2);
        show(ring);
        int shown = show(ring);
        assertThat(ring.beginWrite())
                .as("one is shown, the other was just taken off")
                .isEqualTo(FrameRing.NONE);
        assertThat(ring.takeNewest()).isEqualTo(FrameRing.NONE);
        assertThat(ring.beginWrite()).isNotEqualTo(FrameRing.NONE).isNotEqualTo(shown);
    }

    @Test
    void aWriterWithoutASlotTakesTheStaleFrame() {
        FrameRing ring = new FrameRing(2);
        int shown = show(ring);
        int stale = ring.beginWrite();
        ring.converted(stale);
        ring.due(stale);
        assertThat(ring.beginWrite()).isEqualTo(stale).isNotEqualTo(shown);
        assertThat(ring.dropped()).isOne();
    }

    @Test
    void everySlotComesBackWhenNothingIsShownAnyMore() {
        FrameRing ring = new FrameRing(SLOTS);
        show(ring);
        show(ring);
        int unseen = ring.beginWrite();
        ring.converted(unseen);
        ring.due(unseen);
        int abandoned = ring.beginWrite();
        ring.abandon(abandoned);
        ring.converted(abandoned);
        ring.hide();
        ring.hide();
        ring.hide();
        for (int slot = 0; slot < SLOTS; slot++) {
            assertThat(ring.beginWrite()).isNotEqualTo(FrameRing.NONE);
        }
        assertThat(ring.dropped()).isZero();
    }

    /// A writer, two converters and a screen with its renderer a pulse behind, each as fast as it can. Every
    /// one claims a slot while it holds it; a slot that is claimed twice is a torn frame.
    @RepeatedTest(3)
    void noSlotEverHasTwoOwners() throws Exception {
        FrameRing ring = new FrameRing(SLOTS);
        AtomicIntegerArray owners = new AtomicIntegerArray(SLOTS);
        AtomicLong clashes = new AtomicLong();
        AtomicBoolean running = new AtomicBoolean(true);
        BlockingQueue<Integer> toConvert = new ArrayBlockingQueue<>(SLOTS);
        AtomicLong shown = new AtomicLong();
        try (ExecutorService roles = Executors.newFixedThreadPool(4)) {
            Future<?> writer = roles.submit(() -> write(ring, owners, clashes, toConvert, shown));
            Runnable converter = () -> {
                while (running.get()) {
                    Integer slot = toConvert.poll();
                    if (slot != null) {
                        claim(owners, slot, clashes);
                        owners.decrementAndGet(slot);
                        ring.converted(slot);
                    }
                }
            };
            roles.submit(converter);
            roles.submit(converter);
            Future<?> screen = roles.submit(() -> {
                int front = FrameRing.NONE;
                while (running.get()) {
                    int slot = ring.takeNewest();
                    if (slot != FrameRing.NONE) {
                        // The renderer reads the old frame until this pulse hands it the new one.
                        Thread.yield();
                        if (front != FrameRing.NONE) {
                            owners.decrementAndGet(front);
                        }
                        claim(owners, slot, clashes);
                        front = slot;
                        shown.incrementAndGet();
                    }
                }
            });
            writer.get(60, TimeUnit.SECONDS);
            running.set(false);
            screen.get(10, TimeUnit.SECONDS);
        }
        assertThat(clashes).hasValue(0);
    }

    private static void write(
            FrameRing ring,
            AtomicIntegerArray owners,
            AtomicLong clashes,
            BlockingQueue<Integer> toConvert,
            AtomicLong shown) {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        while (shown.get() < 2_000) {
            int slot = ring.beginWrite();
            if (slot == FrameRing.NONE) {
                Thread.yield();
                continue;
            }
            claim(owners, slot, clashes);
            owners.decrementAndGet(slot);
            toConvert.add(slot);
            if (chance.nextInt(20) == 0) {
                ring.abandon(slot);
            } else {
                ring.due(slot);
            }
        }
    }

    private static void claim(AtomicIntegerArray owners, int slot, AtomicLong clashes) {
        if (owners.incrementAndGet(slot) != 1) {
            clashes.incrementAndGet();
        }
    }

    private static int show(FrameRing ring) {
        int slot = ring.beginWrite();
        ring.converted(slot);
        ring.due(slot);
        assertThat(ring.takeNewest()).isEqualTo(slot);
        return slot;
    }
}
