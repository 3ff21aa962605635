package org.screeningkit.kiosk.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one thing, and the bound that nearly all of them have to keep.
final class Times {
    private final String what;
    private final double boundMillis;
    private long[] nanos = new long[64];
    private int count;
    private long cpu;

    Times(String what, double boundMillis) {
        this.what = what;
        this.boundMillis = boundMillis;
    }

    static void head() {
        System.out.printf(
                Locale.ROOT,
                "%-42s %5s %8s %8s %8s %8s   %s%n",
                "ms",
                "n",
                "p50",
                "p99",
                "most",
                "CPU",
                "bound at p99");
    }

    /// @param processor what the threads that compute and draw the window worked meanwhile: on a busy machine this
    ///     tells what an idle one would need
    void add(long time, long processor) {
        cpu += processor;
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    /// @return whether the bound was kept
    boolean print() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        double p99 = millis(sorted[(int) Math.ceil(count * 0.99) - 1]);
        boolean kept = p99 <= boundMillis;
        System.out.printf(
                Locale.ROOT,
                "%-42s %5d %8.1f %8.1f %8.1f %8.1f   %.0f%s%n",
                what,
                count,
                millis(sorted[count / 2]),
                p99,
                millis(sorted[count - 1]),
                millis(cpu / count),
                boundMillis,
                kept ? "" : "  MISSED");
        return kept;
    }

    private static double millis(long time) {
        return time / 1e6;
    }
}
