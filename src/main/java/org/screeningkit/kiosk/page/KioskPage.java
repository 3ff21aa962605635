package org.screeningkit.kiosk.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.screeningkit.kiosk.keyboard.Typing;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.form.Problem;

/// One screen of the kiosk. Made for one person in one language, then thrown away. JavaFX thread only.
public interface KioskPage {
    Node node();

    /// What takes the focus when the page opens.
    Node first();

    /// Reads the answers off the controls.
    default void collect(Draft draft) {}

    /// Says what stands in the way of the next page.
    default void show(List<Problem> problems) {}

    /// Pressing Enter anywhere but on a button.
    default void enter() {}

    /// Where the person types on this page.
    default Optional<Typing> typing() {
        return Optional.empty();
    }

    /// What may be read aloud, sentence by sentence: the program's and the kit's own words, nothing a person gave.
    default List<String> aloud() {
        return List.of();
    }

    /// The page will close by itself.
    default void closesIn(long seconds, double share) {}

    /// Empties every control that held something of the person.
    default void wipe() {}
}
