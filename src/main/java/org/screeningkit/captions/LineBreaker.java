package org.screeningkit.captions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Breaks text into lines that fit the screen: 37 characters, 18 of the wide ones of Chinese, Japanese and Korean.
final class LineBreaker {
    private static final Set<String> WIDE = Set.of("zh", "ja", "ko");

    private final Locale language;
    private final int columns;

    LineBreaker(Locale language) {
        this.language = language;
        this.columns = WIDE.contains(language.getLanguage()) ? 18 : 37;
    }

    /// The author's lines where they fit, else the text broken anew, as evenly as two lines allow.
    List<String> lines(List<String> written) {
        boolean fit =
                written.size() <= CaptionTrack.MOST_LINES && written.stream().allMatch(line -> width(line) <= columns);
        if (fit) {
            return written;
        }
        String text = String.join(" ", written);
        List<String> greedy = broken(text, columns);
        for (int narrow = columns / 2; greedy.size() == 2 && narrow < columns; narrow++) {
            List<String> even = broken(text, narrow);
            if (even.size() == 2) {
                return even;
            }
        }
        return greedy;
    }

    private List<String> broken(String text, int limit) {
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (end > start && width(text.substring(start, next).strip()) > limit) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines.stream().flatMap(line -> pieces(line, limit)).toList();
    }

    /// A word longer than the screen is cut.
    private static java.util.stream.Stream<String> pieces(String line, int limit) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (width(rest) > limit) {
            int cut = rest.offsetByCodePoints(0, limit);
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces.stream();
    }

    private static int width(String line) {
        return line.codePointCount(0, line.length());
    }
}
