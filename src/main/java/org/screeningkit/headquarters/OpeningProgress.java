package org.screeningkit.headquarters;

/// Told, on the working thread and for each record, how far an opening is.
@FunctionalInterface
public interface OpeningProgress {
    /// @param records visited in this pass
    /// @param bytes of the record just visited
    void at(Pass pass, int records, int bytes);

    enum Pass {
        FINDING,
        WRITING
    }
}
