package org.screeningkit.headquarters.output;

import java.text.Normalizer;

/// Tells cells that a spreadsheet would run instead of showing them (OWASP, CSV injection).
final class Formula {
    private Formula() {}

    /// Also behind leading spaces, and in full-width signs, which spreadsheets take for the plain ones.
    static boolean runs(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        String shown = Normalizer.normalize(cell, Normalizer.Form.NFKC).stripLeading();
        return !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0;
    }

    /// The cell as a spreadsheet shows it and never runs it.
    static String harmless(String cell) {
        return runs(cell) ? "'" + cell : cell;
    }
}
