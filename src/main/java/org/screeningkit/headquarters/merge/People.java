package org.screeningkit.headquarters.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everybody who signed up, by number, with what is claimed of them; 28 bytes a person beside the key. Only the few
/// whose latest sign-up leaves out a detail of an earlier one need more.
public final class People {
    /// Purposes that can be told apart; the bits beside them say which details the latest sign-up has.
    public static final int MOST_PURPOSES = 28;

    private static final int CHUNK = 1 << 12;
    private static final int LONGS = 3;
    private static final int PURPOSE_BITS = (1 << MOST_PURPOSES) - 1;

    private final KeyTable keys = new KeyTable();
    private final List<long[]> standings = new ArrayList<>();
    private final List<int[]> bits = new ArrayList<>();
    private final Map<Integer, Claim> scattered = new HashMap<>();

    public int size() {
        return keys.size();
    }

    /// Adds one sign-up's claim to what is known of the person.
    public void add(MergeKey key, Claim claim) {
        int number = keys.add(key.high(), key.low());
        if (number < 0) {
            int known = -1 - number;
            put(known, Claim.pick(claim(known), claim));
        } else {
            if (number % CHUNK == 0) {
                standings.add(new long[LONGS * CHUNK]);
                bits.add(new int[CHUNK]);
            }
            put(number, claim);
        }
    }

    /// @return the person's number, or -1 when nobody has this key
    public int find(MergeKey key) {
        return keys.find(key.high(), key.low());
    }

    public Claim claim(int person) {
        Claim several = scattered.get(person);
        if (several != null) {
            return several;
        }
        long[] chunk = standings.get(person / CHUNK);
        int start = LONGS * (person % CHUNK);
        Standing latest =
                new Standing((int) (chunk[start] >>> 32), (int) chunk[start], chunk[start + 1], chunk[start + 2]);
        int packed = bits.get(person / CHUNK)[person % CHUNK];
        Map<Detail, Standing> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            if ((packed & (detail.bit() << MOST_PURPOSES)) != 0) {
                details.put(detail, latest);
            }
        }
        return new Claim(latest, details, packed & PURPOSE_BITS);
    }

    private void put(int person, Claim claim) {
        if (!claim.simple()) {
            scattered.put(person, claim);
            return;
        }
        scattered.remove(person);
        Standing latest = claim.latest();
        long[] chunk = standings.get(person / CHUNK);
        int start = LONGS * (person % CHUNK);
        chunk[start] = ((long) latest.minute() << 32) | (latest.number() & 0xffffffffL);
        chunk[start + 1] = latest.idHigh();
        chunk[start + 2] = latest.idLow();
        int packed = claim.purposes() & PURPOSE_BITS;
        for (Detail detail : claim.details().keySet()) {
            packed |= detail.bit() << MOST_PURPOSES;
        }
        bits.get(person / CHUNK)[person % CHUNK] = packed;
    }
}
