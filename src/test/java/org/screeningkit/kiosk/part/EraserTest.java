package org.screeningkit.kiosk.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class EraserTest {
    @Test
    void nothingIsWrittenOnAnErasedPage() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Label label = new Label("Anna");
                    label.setAccessibleText("Name: Anna");
                    Button button = new Button("Use anna@gmail.com");
                    TextEntry entry = new TextEntry("anna@gamil.com");
                    Eraser.erase(new VBox(new HBox(label, button), entry));
                    assertThat(label.getText() + label.getAccessibleText() + button.getText() + entry.getText())
                            .isEmpty();
                    return null;
                })
                .get();
    }
}
