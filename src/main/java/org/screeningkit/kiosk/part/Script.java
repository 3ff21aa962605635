package org.screeningkit.kiosk.part;

import java.lang.Character.UnicodeScript;
import java.util.List;
import javafx.scene.Node;

/// Gives words a bundled font that has their letters, whatever language the page is in: a Chinese name on a French
/// page, the names of the languages on their buttons. The system's fonts may have none.
public final class Script {
    private static final List<String> STYLES = List.of("arabic", "han");

    private Script() {}

    /// Sets the style class whose font family `kiosk.css` names. Call again when the words change.
    public static void dress(Node node, String words) {
        String style = style(words);
        if (style.isEmpty() || !node.getStyleClass().contains(style)) {
            node.getStyleClass().removeAll(STYLES);
            if (!style.isEmpty()) {
                node.getStyleClass().add(style);
            }
        }
    }

    /// The Chinese font has Latin and Cyrillic letters, the Arabic one has Latin letters; neither has the other's.
    private static String style(String words) {
        return words.codePoints()
                .mapToObj(UnicodeScript::of)
                .map(script -> switch (script) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "han";
                    case ARABIC -> "arabic";
                    default -> "";
                })
                .filter(style -> !style.isEmpty())
                .findFirst()
                .orElse("");
    }
}
