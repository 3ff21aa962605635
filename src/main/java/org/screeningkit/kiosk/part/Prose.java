package org.screeningkit.kiosk.part;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words on a page. Every label wraps, and takes the height its words need.
public final class Prose {
    private Prose() {}

    /// @param style a style class: `heading`, `question`, `hint`, `body`, `error`…
    public static Label of(String text, String style) {
        Label label = new Paragraph(RightToLeft.breakable(text));
        label.getStyleClass().add(style);
        Script.dress(label, text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label withIcon(Ikon icon, String text, String style) {
        Label label = of(text, style);
        label.setGraphic(icon(icon));
        return label;
    }

    /// Puts other words in the label's place.
    public static void say(Labeled label, String text) {
        Script.dress(label, text);
        label.setText(RightToLeft.breakable(text));
    }

    /// Words that are there only while there is something to say.
    ///
    /// @param text empty when there is nothing
    public static void sayOrHide(Label label, String text) {
        say(label, text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// Never alone: a word always stands beside it.
    public static FontIcon icon(Ikon icon) {
        FontIcon glyph = FontIcon.of(icon);
        glyph.getStyleClass().add("icon");
        return glyph;
    }

    /// JavaFX asks for the height five times a layout, and measures the words anew each time.
    private static final class Paragraph extends Label {
        private double width = Double.NaN;
        private double height;

        Paragraph(String text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double offered) {
            if (offered != width) {
                height = super.computePrefHeight(offered);
                width = offered;
            }
            return height;
        }

        @Override
        public void requestLayout() {
            width = Double.NaN;
            super.requestLayout();
        }
    }
}
