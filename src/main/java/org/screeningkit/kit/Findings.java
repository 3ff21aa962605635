package org.screeningkit.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.screeningkit.kit.Finding.Severity;

/// Collects what is wrong while a kit is read, so that its maker hears of everything at once. One thread.
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void error(String file, Fault fault) {
        add(Severity.ERROR, file, fault);
    }

    public void warning(String file, Fault fault) {
        add(Severity.WARNING, file, fault);
    }

    public void error(String file, int line, String textKey, Map<String, String> values) {
        add(Severity.ERROR, file, new Fault(line, textKey, values));
    }

    public void warning(String file, int line, String textKey, Map<String, String> values) {
        add(Severity.WARNING, file, new Fault(line, textKey, values));
    }

    public boolean showable() {
        return found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /// What was found so far, each once, errors first, then by file and line.
    public List<Finding> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    private void add(Severity severity, String file, Fault fault) {
        OptionalInt line = fault.line() > 0 ? OptionalInt.of(fault.line()) : OptionalInt.empty();
        found.add(new Finding(severity, file, line, fault.textKey(), fault.values()));
    }
}
