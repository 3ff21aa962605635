package org.screeningkit.headquarters.merge;

import java.util.HexFormat;
import org.screeningkit.outbox.RecordName;

/// Every sealed record that came by, so that what comes twice counts once.
public final class SeenRecords {
    private final KeyTable names = new KeyTable();

    /// @return whether it is new
    public boolean add(RecordName name) {
        return names.add(high(name), low(name)) >= 0;
    }

    public boolean has(RecordName name) {
        return names.find(high(name), low(name)) >= 0;
    }

    public int size() {
        return names.size();
    }

    private static long high(RecordName name) {
        return HexFormat.fromHexDigitsToLong(name.hex(), 0, 16);
    }

    private static long low(RecordName name) {
        return HexFormat.fromHexDigitsToLong(name.hex(), 16, 32);
    }
}
