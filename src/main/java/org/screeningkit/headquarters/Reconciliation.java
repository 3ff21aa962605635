package org.screeningkit.headquarters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.screeningkit.headquarters.intake.Visitor.Damage;

/// Whether everything that was sealed arrived, evening by evening.
///
/// @param evenings what became of each laptop's records at each event
/// @param damages what could not be read, in the order it was met
/// @param people who are in the list or its review
public record Reconciliation(
        NavigableMap<Evening, Tally> evenings, List<Damaged> damages, int people, int reviewed, int suppressed) {
    /// Whether nothing is damaged or missing.
    public boolean complete() {
        return damages.isEmpty() && evenings.values().stream().allMatch(tally -> tally.missing() == 0);
    }

    /// Different records that were opened, in all.
    public int opened() {
        return evenings.values().stream().mapToInt(Tally::opened).sum();
    }

    /// One laptop at one event; both empty for copies found outside any bundle.
    public record Evening(String event, String kiosk) implements Comparable<Evening> {
        @Override
        public int compareTo(Evening other) {
            return Comparator.comparing(Evening::event)
                    .thenComparing(Evening::kiosk)
                    .compare(this, other);
        }
    }

    /// @param opened different records that were opened
    /// @param duplicates further copies of them
    /// @param missing records that a bundle lists and no source holds
    public record Tally(int opened, int duplicates, int missing) {
        /// Records the laptop is known to have sealed.
        public int sealed() {
            return opened + missing;
        }

        Tally plus(Tally other) {
            return new Tally(opened + other.opened, duplicates + other.duplicates, missing + other.missing);
        }
    }

    /// @param entry within the source; empty when all of it is meant
    public record Damaged(Path source, String entry, Damage why) {}

    /// Counts while records come by.
    static final class Counter {
        private final NavigableMap<Evening, Tally> evenings = new TreeMap<>();
        private final List<Damaged> damages = new ArrayList<>();

        void add(Evening evening, Tally tally) {
            evenings.merge(evening, tally, Tally::plus);
        }

        void damaged(Damaged damaged) {
            damages.add(damaged);
        }

        Reconciliation result(int people, int reviewed, int suppressed) {
            return new Reconciliation(
                    new TreeMap<>(Map.copyOf(evenings)), List.copyOf(damages), people, reviewed, suppressed);
        }
    }
}
