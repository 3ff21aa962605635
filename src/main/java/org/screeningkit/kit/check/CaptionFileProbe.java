package org.screeningkit.kit.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.screeningkit.captions.CaptionFile;
import org.screeningkit.captions.CaptionProblem;
import org.screeningkit.kit.Fault;
import org.screeningkit.text.Language;

/// Reads captions with the reader that the evening uses.
public final class CaptionFileProbe implements CaptionProbe {
    @Override
    public List<Fault> faults(Path captions, Language language) {
        try {
            return CaptionFile.read(captions, language.locale()).problems().stream()
                    .map(problem -> new Fault(problem.line(), textKey(problem), Map.of()))
                    .toList();
        } catch (IOException _) {
            return List.of(Fault.of("check.file.locked", Map.of("file", String.valueOf(captions.getFileName()))));
        }
    }

    private static String textKey(CaptionProblem problem) {
        return switch (problem.kind()) {
            case NOT_UTF8 -> "check.captions.encoding";
            case NO_HEADER -> "check.captions.header";
            case BAD_TIME -> "check.captions.time";
            case ENDS_BEFORE_IT_BEGINS -> "check.captions.backwards";
            case OUT_OF_ORDER -> "check.captions.order";
            case NO_TEXT -> "check.captions.blank";
            case TOO_LONG -> "check.captions.long";
            case NO_CAPTIONS -> "check.captions.none";
        };
    }
}
