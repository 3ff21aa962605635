package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.screeningkit.awake.CannotInhibit;

class VigilTest {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<Thread> seen = new ArrayList<>();

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void theHoldIsTakenAndLetGoOnOneThread() {
        Vigil vigil = new Vigil(
                (_, _) -> {
                    seen.add(Thread.currentThread());
                    return () -> seen.add(Thread.currentThread());
                },
                thread);
        vigil.begin();
        assertThat(vigil.trouble()).isEmpty();
        assertThat(seen).hasSize(1);
        vigil.end();
        assertThat(seen).hasSize(2).doesNotContain(Thread.currentThread());
        assertThat(seen.get(1)).isSameAs(seen.get(0));
    }

    @Test
    void aRefusalIsToldAndEndsQuietly() {
        Vigil vigil = new Vigil(
                (_, _) -> {
                    throw new CannotInhibit("no");
                },
                thread);
        vigil.begin();
        assertThat(vigil.trouble()).containsInstanceOf(CannotInhibit.class);
        vigil.end();
    }

    @Test
    void aSystemThatDoesNotAnswerIsTroubleAndHoldsNothingUp() {
        CountDownLatch never = new CountDownLatch(1);
        Vigil vigil = new Vigil(
                (_, _) -> {
                    try {
                        never.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    throw new CannotInhibit("interrupted");
                },
                thread);
        vigil.begin();
        assertThat(vigil.trouble()).isPresent();
        vigil.end();
    }
}
