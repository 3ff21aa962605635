package org.screeningkit.kit;

import java.util.List;
import java.util.Optional;
import org.screeningkit.text.Texts;

/// What came of reading a kit's folder.
///
/// @param kit present exactly when no finding is an error
/// @param findings errors first, then by file and line
public record KitReading(Optional<Kit> kit, List<Finding> findings) {
    public KitReading {
        findings = List.copyOf(findings);
    }

    public boolean showable() {
        return kit.isPresent();
    }

    /// One sentence for each finding, as `check` prints them.
    public List<String> sentences(Texts texts) {
        return findings.stream().map(finding -> finding.sentence(texts)).toList();
    }
}
