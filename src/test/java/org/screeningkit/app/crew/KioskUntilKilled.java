package org.screeningkit.app.crew;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.screeningkit.kiosk.Attendee;
import org.screeningkit.kiosk.KioskFixture;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Language;

/// A kiosk in a process of its own where one person signs up after another, until it is killed. Says each receipt code
/// once the person has read it. Argument: the data folder.
final class KioskUntilKilled {
    private static final int BALLAST = 64 * 1024;

    private KioskUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        Outbox outbox = OutboxOpener.open(
                Path.of(arguments[0]),
                AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made())),
                DurableFiles.ofThisComputer(),
                BALLAST);
        CompletableFuture<Attendee> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(KioskFixture.scene(
                    new KioskFixture().pane(Language.ENGLISH, new OutboxStore(outbox, new SealedCount(0, 0))),
                    900,
                    700));
            stage.show();
            opened.complete(new Attendee(stage.getScene().getRoot()));
        });
        Attendee attendee = opened.get();
        for (int number = 0; ; number++) {
            String name = "Person " + number;
            CompletableFuture<String> code = new CompletableFuture<>();
            Platform.runLater(() -> {
                attendee.fillIn(name, "person@example.com");
                attendee.press("#save");
                code.complete(attendee.reads("#receipt-code"));
                attendee.press("#done");
            });
            System.out.println(code.get());
            System.out.flush();
        }
    }
}
