package org.screeningkit.headquarters;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.screeningkit.headquarters.intake.Intake;
import org.screeningkit.headquarters.keys.SecretKeys;
import org.screeningkit.headquarters.merge.Suppression;
import org.screeningkit.headquarters.output.Output;
import org.screeningkit.text.Texts;

/// Opens everything, merges it, and writes the list. Bundles may come in any order, overlap and come twice. What is
/// damaged is named and passed over. One thread; slow.
public final class Opening {
    private final Intake intake;
    private final Unsealer unsealer;
    private final Suppression suppression;
    private final OpeningProgress progress;

    public Opening(Intake intake, SecretKeys keys, Suppression suppression, OpeningProgress progress) {
        this.intake = intake;
        this.unsealer = new Unsealer(keys);
        this.suppression = suppression;
        this.progress = progress;
    }

    /// @param output finished when this returns, unless nothing was opened: an empty list must not take the place of an
    /// earlier one; taken back, when closed, where it throws
    /// @throws IOException when the list cannot be written, or the sources changed between the passes
    public Reconciliation run(Output output, Texts texts) throws IOException {
        FirstPass first = new FirstPass(unsealer, suppression, progress);
        intake.visit(first);
        first.finish();
        if (first.result(0).opened() == 0) {
            return first.result(0);
        }
        SecondPass second = new SecondPass(unsealer, first, output, progress);
        try {
            intake.visit(second);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (second.written() != first.people().size()) {
            throw new IOException("the bundles changed while they were read");
        }
        Reconciliation result = first.result(output.reviewed());
        output.finish(new Report(result, texts).words());
        return result;
    }
}
