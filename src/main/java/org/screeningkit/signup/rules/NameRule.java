package org.screeningkit.signup.rules;

import java.util.Optional;

/// Any name in any script: one letter, one word, digits and punctuation are all real names of real people.
public final class NameRule {
    /// In code points.
    public static final int LONGEST = 200;

    private NameRule() {}

    public static Optional<Finding> check(String typed) {
        String name = PreClean.ofName(typed);
        if (name.codePoints().noneMatch(NameRule::visible)) {
            return Optional.of(Finding.refuse("kiosk.name.missing"));
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Finding.refuse("kiosk.name.long"));
        }
        return name.indexOf('@') < 0 ? Optional.empty() : Optional.of(Finding.ask("kiosk.name.email"));
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            // Hangul fillers and the blank Braille cell count as letters and symbols but draw nothing.
            default -> point != 0x115F && point != 0x1160 && point != 0x3164 && point != 0xFFA0 && point != 0x2800;
        };
    }
}
