package org.screeningkit.outbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.screeningkit.outbox.proof.Evidence.Row;

/// The short form of `packaging/prove-outbox`.
@Tag("proof")
class ProofTest {
    @Test
    void nothingAcknowledgedIsEverLostOrUnreadable() throws Throwable {
        List<Row> rows = new ArrayList<>();
        ProveOutbox.run(ProveOutbox.Length.SHORT, new SplittableRandom(4711), rows::add);
        rows.forEach(System.out::println);
        assertThat(rows).hasSize(10);
        assertThat(rows)
                .filteredOn(row -> !row.trial().startsWith("control"))
                .allMatch(Row::good)
                .filteredOn(row -> !row.remark().startsWith("SKIPPED"))
                .allMatch(row -> row.acknowledged() > 0);
        assertThat(ProveOutbox.proven(rows)).as("%s", rows).isTrue();
    }
}
