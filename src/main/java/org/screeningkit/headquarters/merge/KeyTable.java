package org.screeningkit.headquarters.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers keys of 128 bits in the order in which they come, at 16 bytes a key and 5 to 11 for the index: a table of
/// objects would need five times as much.
final class KeyTable {
    private static final int CHUNK = 1 << 12;
    private static final int SLOTS = 1 << 12;
    private static final int EMPTY = -1;

    private final List<long[]> chunks = new ArrayList<>();
    private int[][] index = emptied(1);
    private int size;

    int size() {
        return size;
    }

    /// @return its number; `-1 - number` when it was there already
    int add(long high, long low) {
        int slot = slot(high, low);
        if (at(slot) != EMPTY) {
            return -1 - at(slot);
        }
        if (size % CHUNK == 0) {
            chunks.add(new long[2 * CHUNK]);
        }
        long[] chunk = chunks.get(size / CHUNK);
        chunk[2 * (size % CHUNK)] = high;
        chunk[2 * (size % CHUNK) + 1] = low;
        put(slot, size);
        int number = size++;
        if (size > index.length * SLOTS / 4 * 3) {
            grow();
        }
        return number;
    }

    /// @return its number, or -1
    int find(long high, long low) {
        return at(slot(high, low));
    }

    /// The keys are hashes, so any of their bits would do.
    private int slot(long high, long low) {
        int mask = index.length * SLOTS - 1;
        int slot = (int) ((high * 0x9e3779b97f4a7c15L + low) >>> 32) & mask;
        while (at(slot) != EMPTY && !is(at(slot), high, low)) {
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
            put(slot(chunk[2 * (number % CHUNK)], chunk[2 * (number % CHUNK) + 1]), number);
        }
    }

    private int at(int slot) {
        return index[slot / SLOTS][slot % SLOTS];
    }

    private void put(int slot, int number) {
        index[slot / SLOTS][slot % SLOTS] = number;
    }

    /// In pieces: the collector rounds an array of a megabyte up to two.
    private static int[][] emptied(int pieces) {
        int[][] index = new int[pieces][SLOTS];
        for (int[] piece : index) {
            Arrays.fill(piece, EMPTY);
        }
        return index;
    }
}
