package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screeningkit.speech.Voice;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// People who have pages read to them.
class ReadAloudTest extends KioskVisits {
    private final List<String> said = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private int stopped;

    @BeforeEach
    void aVoiceForTwoLanguages() {
        fixture.voice = new Voice() {
            @Override
            public boolean speaks(Language language) {
                return List.of("en", "ru").contains(language.tag());
            }

            @Override
            public void say(Language language, List<String> sentences) {
                languages.add(language);
                said.addAll(sentences);
            }

            @Override
            public void stop() {
                stopped++;
            }
        };
    }

    @Test
    void nothingTypedIsEverRead() throws Exception {
        open("en");
        listen();
        choose("yes", "yes", "yes");
        listen();
        write("Wilhelmina");
        click("#continue");
        write("wilhelmina@gamil.com");
        click("#continue");
        listen();
        assertThat(said).contains("What is your email address?", "Please check");
        click("#continue");
        write("france");
        listen();
        click("#continue");
        listen();
        click("#show-email");
        listen();
        listen();
        fixture.store.failing = true;
        agreeAndSave();
        listen();
        fixture.store.failing = false;
        click("#retry");
        listen();
        assertThat(said).contains("We could not save", "Thank you", "Check your answers and agree");
        assertThat(String.join(" ", said).toLowerCase(Locale.ROOT))
                .doesNotContain("wilhelmina", "gamil", "gmail", "france", "k7f2");
    }

    @Test
    void aPageIsReadInItsLanguageWithItsErrors() throws Exception {
        open("en");
        click("#language-ru");
        click("#continue");
        listen();
        assertThat(languages).containsExactly(new Language("ru"));
        Texts texts = Texts.of(new Language("ru"));
        assertThat(said)
                .contains(texts.get("kiosk.choices.title"), texts.get("kiosk.purpose.petition.missing"))
                .noneMatch(sentence -> sentence.contains("kiosk."));
    }

    @Test
    void readingStopsWhenAskedAgainAndWhenAnythingElseIsShown() throws Exception {
        open("en");
        click("#start");
        listen();
        listen();
        assertThat(stopped).isEqualTo(1);
        listen();
        choose();
        assertThat(stopped).as("another page").isEqualTo(2);
        listen();
        click("#leave");
        assertThat(stopped).as("gone").isEqualTo(3);
    }

    @Test
    void theButtonIsThereOnlyWhereThereIsAVoice() throws Exception {
        open("en");
        click("#start");
        click("#read-aloud");
        assertThat(said).contains("What would you like to do?");
        click("#languages");
        click("#speak-fr");
        assertThat(SceneSearch.visible(pane, "#read-aloud")).isFalse();
        said.clear();
        listen();
        assertThat(said).isEmpty();
    }

    @Test
    void whoListensHasThreeTimesAsLongAndHearsTheWarning() throws Exception {
        open("en");
        click("#start");
        listen();
        pass(130);
        assertThat(SceneSearch.visible(pane, "#idle")).isFalse();
        pass(10);
        assertThat(SceneSearch.visible(pane, "#idle")).isTrue();
        assertThat(said).contains("Do you need more time?");
    }

    private void listen() {
        robot.push(KeyCode.F8);
    }
}
