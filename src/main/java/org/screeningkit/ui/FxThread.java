package org.screeningkit.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one door to the JavaFX thread. Any thread may knock; what is handed in runs there, in order.
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
