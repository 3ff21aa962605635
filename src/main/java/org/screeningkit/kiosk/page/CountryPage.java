package org.screeningkit.kiosk.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.screeningkit.kiosk.frame.PageFrame;
import org.screeningkit.kiosk.keyboard.Typing;
import org.screeningkit.kiosk.part.ButtonRow;
import org.screeningkit.kiosk.part.Prose;
import org.screeningkit.kiosk.part.TextEntry;
import org.screeningkit.kiosk.words.Words;
import org.screeningkit.signup.Draft;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.signup.country.Country;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.Problem;

/// Which country: a list that narrows while one types, and two answers that are no country.
public final class CountryPage implements KioskPage {
    private static final double ROW = 58;

    private final PageSetting setting;
    private final Countries countries;
    private final EntryQuestion question;
    private final TextEntry entry;
    private final ListView<Country> list = new ListView<>();
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton undisclosed;
    private final RadioButton other;

    public CountryPage(PageSetting setting, Countries countries) {
        this.setting = setting;
        this.countries = countries;
        Words words = setting.words();
        String given = setting.draft().typed(Field.COUNTRY);
        String named = countries.withCode(given).map(Country::name).orElse("");
        question = new EntryQuestion(
                setting, Page.COUNTRY, "country", words.of("kiosk.country.hint"), named, Typing.Kind.WORDS);
        entry = question.entry();
        undisclosed = choice(words.of("kiosk.country.undisclosed"), "country-undisclosed");
        other = choice(words.of("kiosk.country.other"), "country-other");
        undisclosed.setSelected(given.equals(Countries.UNDISCLOSED));
        other.setSelected(given.equals(Countries.OTHER));
        ButtonRow others = new ButtonRow("other-answers", undisclosed, other);
        arrangeList(words);
        narrow();
        entry.textProperty().subscribe((_, _) -> typed());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::intoTheList);
        question.frame().add(list, others, PageFrame.next(words, setting::next));
    }

    private RadioButton choice(String text, String id) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setToggleGroup(group);
        button.setAccessibleText(setting.words().of("kiosk.country.question") + " " + text);
        button.setOnAction(_ -> entry.clear());
        return button;
    }

    private void arrangeList(Words words) {
        list.setId("countries");
        list.getStyleClass().add("countries");
        // Known before there is a style sheet: else JavaFX begins with a cell for each country.
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.of("kiosk.country.list"));
        list.setPlaceholder(Prose.of(words.of("kiosk.country.none"), "hint"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Country country, boolean empty) {
                super.updateItem(country, empty);
                setText(country == null || empty ? "" : country.name());
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                group.selectToggle(null);
                if (!entry.isFocused()) {
                    entry.setPromptText("");
                }
            }
        });
    }

    private void typed() {
        if (!entry.getText().isEmpty()) {
            group.selectToggle(null);
        }
        narrow();
    }

    private void narrow() {
        list.getItems().setAll(countries.matching(entry.getText()));
        countries
                .named(entry.getText())
                .ifPresentOrElse(
                        named -> list.getSelectionModel().select(named),
                        () -> list.getSelectionModel().clearSelection());
        list.scrollTo(0);
    }

    private void intoTheList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            key.consume();
        }
    }

    @Override
    public Node node() {
        return question.frame();
    }

    @Override
    public Node first() {
        return entry;
    }

    @Override
    public Optional<Typing> typing() {
        return Optional.of(question.typing());
    }

    @Override
    public void collect(Draft draft) {
        draft.type(Field.COUNTRY, answer());
    }

    private String answer() {
        if (undisclosed.isSelected()) {
            return Countries.UNDISCLOSED;
        }
        if (other.isSelected()) {
            return Countries.OTHER;
        }
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Country::code)
                .orElse("");
    }

    @Override
    public void show(List<Problem> problems) {
        question.show(problems);
    }

    @Override
    public void enter() {
        setting.next();
    }

    @Override
    public List<String> aloud() {
        return question.aloud();
    }

    @Override
    public void wipe() {
        question.wipe();
        list.getItems().clear();
    }
}
