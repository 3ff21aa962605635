package org.screeningkit.ui;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that wrap in any script. Use it for whatever may take more than one line; never a label with wrapped text.
///
/// JavaFX since 22 throws an ArrayIndexOutOfBoundsException out of the layout when it has to break a line inside a run
/// of Arabic (seen with 23.0.2, 25.0.4, 26.0.2 and 27-ea+11 on Linux, not with 21.0.9). A line that ends between two
/// runs is safe, so each word of such a text is a run of its own.
public final class WrappedText extends TextFlow {
    private static final String AFTER_A_SPACE = "(?<= )";

    private final List<Text> runs;

    public WrappedText(String words, String... styles) {
        this(runs(words), styles);
    }

    /// A text that mixes styles, made of [#runs] of its pieces.
    public WrappedText(List<Text> runs, String... styles) {
        this.runs = List.copyOf(runs);
        getStyleClass().addAll(styles);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(runs);
        setAccessibleText(runs.stream().map(Text::getText).collect(Collectors.joining()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return widestRun();
    }

    /// A single word in less room than it needs would be broken inside, too.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, widestRun()));
    }

    private double widestRun() {
        return runs.stream().noneMatch(run -> rightToLeft(run.getText()))
                ? 0
                : Math.ceil(runs.stream()
                                .mapToDouble(run -> run.prefWidth(-1))
                                .max()
                                .orElse(0))
                        + snappedLeftInset()
                        + snappedRightInset();
    }

    /// The runs a piece of text is laid out in, for flows that mix styles.
    public static List<Text> runs(String words) {
        String[] pieces = rightToLeft(words) ? words.split(AFTER_A_SPACE) : new String[] {words};
        return Arrays.stream(pieces)
                .map(piece -> Theme.styled(new Text(piece), "words"))
                .toList();
    }

    private static boolean rightToLeft(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
