package org.screeningkit.kiosk.page;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.screeningkit.kiosk.flow.KioskEvent;
import org.screeningkit.kiosk.part.Buttons;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.signup.country.Country;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.signup.rules.PreClean;

/// The answers given, a row each. The email address shows only what its owner needs to know it by, until asked.
public final class AnswerRows extends VBox {
    private final PageSetting setting;
    private final Countries countries;
    private boolean hidden = true;

    /// @param changeable whether each row leads back to its page
    public AnswerRows(PageSetting setting, Countries countries, boolean changeable) {
        this.setting = setting;
        this.countries = countries;
        getStyleClass().add("answers");
        PageOrder.asked(setting.offer(), setting.draft())
                .forEach(field -> getChildren().add(row(field, changeable)));
    }

    private HBox row(Field field, boolean changeable) {
        Words words = setting.words();
        String key = PageOrder.page(field) == Page.POSTAL_CODE
                ? "postal"
                : field.name().toLowerCase(Locale.ROOT);
        String name = words.of("kiosk." + key + ".short");
        Label value = Prose.of(shown(field), "answer");
        value.setId("answer-" + key);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        if (field != Field.NAME && field != Field.COUNTRY) {
            // As it was typed: in a line from the right the parts of a number change places.
            value.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            value.setAlignment(words.language().rightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
        HBox row = new HBox(Prose.of(name, "answer-name"), value);
        row.getStyleClass().add("answer-row");
        if (field == Field.EMAIL) {
            row.getChildren().add(reveal(value));
        }
        if (changeable) {
            Button change = Buttons.quiet(
                    words.of("kiosk.check.change"),
                    () -> setting.send().accept(new KioskEvent.Change(PageOrder.page(field))));
            change.setId("change-" + key);
            change.setAccessibleText(words.of("kiosk.check.change.what", Map.of("what", name)));
            change.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(change);
        }
        return row;
    }

    private Button reveal(Label value) {
        Words words = setting.words();
        Button show = Buttons.quiet(words.of("kiosk.check.show"), () -> {});
        show.setId("show-email");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> {
            hidden = !hidden;
            Prose.say(value, shown(Field.EMAIL));
            show.setText(words.of(hidden ? "kiosk.check.show" : "kiosk.check.hide"));
        });
        return show;
    }

    private String shown(Field field) {
        String typed = setting.draft().typed(field);
        String answer = switch (field) {
            case COUNTRY -> country(typed);
            case EMAIL -> hidden ? masked(PreClean.of(typed)) : PreClean.of(typed);
            case NAME, POSTAL_CODE, PHONE -> PreClean.ofName(typed);
        };
        return answer.isEmpty() ? setting.words().of("kiosk.check.none") : answer;
    }

    private String country(String code) {
        return switch (code) {
            case Countries.UNDISCLOSED -> setting.words().of("kiosk.country.undisclosed");
            case Countries.OTHER -> setting.words().of("kiosk.country.other");
            default -> countries.withCode(code).map(Country::name).orElse("");
        };
    }

    /// The first letter and the provider: enough for its owner, too little for eyes behind.
    private static String masked(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? email : email.substring(0, email.offsetByCodePoints(0, 1)) + "\u2026" + email.substring(at);
    }
}
