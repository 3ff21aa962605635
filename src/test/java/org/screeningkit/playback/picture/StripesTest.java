package org.screeningkit.playback.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripesTest {
    @Test
    void everyPieceIsDoneOnceARoundAndTheEndIsToldOnce() throws Exception {
        int rounds = 2000;
        AtomicIntegerArray done = new AtomicIntegerArray(7);
        List<Runnable> pieces = IntStream.range(0, done.length())
                .mapToObj(i -> (Runnable) () -> done.incrementAndGet(i))
                .toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(3)) {
            CountDownLatch[] ends = {new CountDownLatch(1)};
            Stripes stripes = new Stripes(pieces, hands, 3, () -> ends[0].countDown());
            for (int round = 1; round <= rounds; round++) {
                ends[0] = new CountDownLatch(1);
                stripes.start();
                assertThat(ends[0].await(10, TimeUnit.SECONDS)).isTrue();
                for (int i = 0; i < done.length(); i++) {
                    assertThat(done.get(i)).isEqualTo(round);
                }
            }
        }
    }
}
