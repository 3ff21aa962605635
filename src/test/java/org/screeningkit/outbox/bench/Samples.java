package org.screeningkit.outbox.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one thing, in nanoseconds.
final class Samples {
    private final long[] times;
    private int count;

    Samples(int capacity) {
        times = new long[capacity];
    }

    void add(long nanoseconds) {
        times[count++] = nanoseconds;
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    double medianMillis() {
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / 1e6;
    }

    static void line(String what, String measured, String aim) {
        System.out.printf(Locale.ROOT, "%-58s %22s   %s%n", what, measured, aim);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    interface Work {
        void run() throws Exception;
    }
}
