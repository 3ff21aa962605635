package org.screeningkit.headquarters.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers keys of 128 bits in the order in which they come, at 16 bytes a key and 5 to 11 for the index: a table of
/// objects would need five times as much.
final class KeyTable {
    private static final int CHUNK = 1 << 12;
    private static final int EMPTY = -1;

    private final List<long[]> chunks = new ArrayList<>();
    private int[] index = emptied(1 << 10);
    private int size;

    int size() {
        return size;
    }

    /// @return its number; `-1 - number` when it was there already
    int add(long high, long low) {
        int slot = slot(high, low);
        if (index[slot] != EMPTY) {
            return -1 - index[slot];
        }
        if (size % CHUNK == 0) {
            chunks.add(new long[2 * CHUNK]);
        }
        long[] chunk = chunks.get(size / CHUNK);
        chunk[2 * (size % CHUNK)] = high;
        chunk[2 * (size % CHUNK) + 1] = low;
        index[slot] = size;
        int number = size++;
        if (size > index.length / 4 * 3) {
            grow();
        }
        return number;
    }

    /// @return its number, or -1
    int find(long high, long low) {
        return index[slot(high, low)];
    }

    /// The keys are hashes, so any of their bits would do.
    private int slot(long high, long low) {
        int mask = index.length - 1;
        int slot = (int) ((high * 0x9e3779b97f4a7c15L + low) >>> 32) & mask;
        while (index[slot] != EMPTY && !is(index[slot], high, low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int number, long high, long low) {
        long[] chunk = chunks.get(number / CHUNK);
        return chunk[2 * (number % CHUNK)] == high && chunk[2 * (number % CHUNK) + 1] == low;
    }

    private void grow() {
        index = emptied(index.length * 2);
        for (int number = 0; number < size; number++) {
            long[] chunk = chunks.get(number / CHUNK);
            index[slot(chunk[2 * (number % CHUNK)], chunk[2 * (number % CHUNK) + 1])] = number;
        }
    }

    private static int[] emptied(int length) {
        int[] index = new int[length];
        Arrays.fill(index, EMPTY);
        return index;
    }
}
