package org.screeningkit.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.frame.Layout;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.PhonePlate;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.StillPicture;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.kit.Kit;
import org.screeningkit.signup.Purpose;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;

/// Invites the next person: what there is to do, how long it takes, and in which languages. No counter, no sound.
public final class AttractPage implements KioskPage {
    private final PageSetting setting;
    private final VBox page = new VBox();
    private final Button start;
    private final Look look;
    private final List<String> aloud = new ArrayList<>();

    /// @param look where the laptop must not tell what it is for, there is no title, no picture and no code for phones
    public AttractPage(Kit kit, PageSetting setting, Look look) {
        this.setting = setting;
        this.look = look;
        Words words = setting.words();
        start = Buttons.primary(words.of("kiosk.attract.start"), () -> begin(words.language()));
        start.setId("start");
        start.getStyleClass().add("start");
        HBox invitation = new HBox(invitation(words), beside(kit, words));
        invitation.getStyleClass().add("attract-invitation");
        VBox.setVgrow(invitation, Priority.ALWAYS);
        page.getChildren().addAll(invitation, languages(kit, words));
        page.getStyleClass().add("attract");
        if (look.discreet()) {
            aloud.add(words.of("kiosk.discreet.title"));
        } else {
            aloud.add(words.of("kiosk.attract.title"));
            setting.offer().purposes().forEach(purpose -> aloud.add(words.about(purpose.id(), "question")));
        }
        aloud.add(words.of("kiosk.attract.time"));
        aloud.add(words.of("kiosk.attract.help"));
    }

    private VBox invitation(Words words) {
        VBox column = new VBox();
        if (look.discreet()) {
            column.getChildren().add(Prose.of(words.of("kiosk.discreet.title"), "attract-title"));
        } else {
            column.getChildren()
                    .addAll(
                            Prose.of(words.title(), "overline"),
                            Prose.of(words.of("kiosk.attract.title"), "attract-title"),
                            purposes(words));
        }
        column.getChildren()
                .addAll(Prose.withIcon(Material2MZ.SCHEDULE, words.of("kiosk.attract.time"), "attract-time"), start);
        column.getStyleClass().add("attract-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox purposes(Words words) {
        VBox purposes = new VBox();
        purposes.getStyleClass().add("attract-purposes");
        for (Purpose purpose : setting.offer().purposes()) {
            purposes.getChildren()
                    .add(Prose.withIcon(
                            Material2AL.CHECK_CIRCLE_OUTLINE,
                            words.about(purpose.id(), "question"),
                            "attract-purpose"));
        }
        return purposes;
    }

    /// The film's picture where there is room for it, and the way by one's own phone.
    private VBox beside(Kit kit, Words words) {
        VBox beside = new VBox();
        beside.getStyleClass().add("attract-beside");
        if (!look.discreet()) {
            if (setting.layout() == Layout.WIDE) {
                kit.still()
                        .map(file -> new Image(file.toUri().toString(), 1600, 900, true, true, true))
                        .map(StillPicture::new)
                        .ifPresent(beside.getChildren()::add);
            }
            PhonePlate.to(words.of("kiosk.attract.phone"), kit.organisation().phoneUrl())
                    .ifPresent(beside.getChildren()::add);
        }
        return beside;
    }

    private VBox languages(Kit kit, Words words) {
        ButtonRow buttons = new ButtonRow("attract-languages");
        for (Language language : kit.languages()) {
            Button button = Buttons.secondary(language.endonym(), () -> begin(language));
            button.setId("language-" + language.tag());
            if (language.rightToLeft()) {
                button.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            }
            buttons.add(button);
        }
        VBox block = new VBox(
                Prose.withIcon(Material2AL.LANGUAGE, words.of("kiosk.attract.languages"), "attract-label"),
                buttons,
                Prose.withIcon(Material2OutlinedAL.HELP_OUTLINE, words.of("kiosk.attract.help"), "attract-label"));
        block.getStyleClass().add("attract-foot");
        return block;
    }

    private void begin(Language language) {
        setting.send().accept(new KioskEvent.Start(language));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return start;
    }

    @Override
    public List<String> aloud() {
        return aloud;
    }

    @Override
    public void enter() {
        start.fire();
    }
}
