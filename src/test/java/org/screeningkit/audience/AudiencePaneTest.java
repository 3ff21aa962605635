package org.screeningkit.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.reading.KitReader;
import org.screeningkit.kit.reading.RecordSize;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.programme.Cover;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AudiencePaneTest {
    private static final Instant EVENING = LocalDate.of(2026, 11, 22)
            .atTime(18, 52, 18)
            .atZone(ZoneId.systemDefault())
            .toInstant();

    private final Kit kit = new KitReader(RecordSize.ofSealedForm())
            .read(Path.of("media", "love-always-wins"))
            .kit()
            .orElseThrow();
    private final Show show =
            new Show(kit.programme(), ShowState.opening(kit.programme(), Optional.of(Language.ENGLISH)));
    private final FakePlayer player = new FakePlayer();
    private final Region form = new Region();
    private AudiencePane pane;

    @BeforeEach
    void build() throws Exception {
        pane = onFx(() -> pane(EVENING));
    }

    @Test
    void theSlateSaysWhatBeginsAndWhen() {
        assertThat(words())
                .contains("Love Always Wins", "A short film by All Out, 2013", "We start at 19:00", "in 07:42");
    }

    @ParameterizedTest(name = "at {0} the slate says: {1}")
    @CsvSource(textBlock = """
            18:00:00, in 60:00
            18:59:59, in 00:01
            19:00:00, We start in a moment
            19:20:00, We start in a moment
            """)
    void theCountdownNeverRunsOut(LocalTime now, String words) throws Exception {
        Instant time = LocalDate.of(2026, 11, 22)
                .atTime(now)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        pane = onFx(() -> pane(time));

        assertThat(words()).contains(words);
    }

    @Test
    void hoursBeforeTheStartNothingIsCountedYet() throws Exception {
        pane = onFx(() -> pane(EVENING.minus(Duration.ofHours(3))));

        assertThat(words()).contains("We start at 19:00").noneMatch(word -> word.startsWith("in "));
    }

    @Test
    void aDemonstrationKitSaysSoOnTheSlate() {
        assertThat(words()).anyMatch(word -> word.startsWith("Demonstration kit"));
    }

    @Test
    void theRoomSeesTheSlateWhereAFilmFails() throws Exception {
        cue(new Cue.Next());
        assertThat(pane.lookup(".film-view")).isNotNull();

        cue(new Cue.FilmFailed(1));
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);

        assertThat(words()).contains("Love Always Wins");
        assertThat(pane.lookup(".film-view")).isNull();
    }

    @Test
    void aCoverLiesOverThePictureUntilItIsTakenOff() throws Exception {
        cue(new Cue.ToggleCover(Cover.SAFE));
        assertThat(words()).contains("Back in a moment");

        cue(new Cue.ToggleCover(Cover.SAFE));
        assertThat(words()).doesNotContain("Back in a moment");
    }

    @Test
    void signUpShowsTheForm() throws Exception {
        cue(new Cue.GoTo(5));

        assertThat(onFx(form::getScene)).isNull();
        assertThat(form.getParent()).isNotNull();
    }

    @Test
    void closingSaysHowManyAreSafeAndNothingElse() throws Exception {
        cue(new Cue.GoTo(6));

        assertThat(words()).contains("Thank you for coming", "Sign-ups saved and sealed on this laptop: 37");
    }

    @Test
    void anotherLanguageTurnsTheWritingDirectionButNotACardThatIsNotTranslated() throws Exception {
        cue(new Cue.GoTo(4));
        onFx(() -> {
            pane.speak(Texts.of(new Language("ar"), kit.texts()));
            return true;
        });

        assertThat(pane.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(pane.lookupAll(".card-view"))
                .anyMatch(card -> card.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
    }

    private AudiencePane pane(Instant now) {
        Venue venue = new Venue(kit, Optional.of(LocalTime.of(19, 0)), InstantSource.fixed(now), () -> 37);
        return new AudiencePane(
                show, venue, Texts.of(Language.ENGLISH, kit.texts()), player, (_, _, _) -> List.of(), form);
    }

    private void cue(Cue cue) throws Exception {
        onFx(() -> {
            show.cue(cue);
            return true;
        });
    }

    private List<String> words() {
        return Stream.of(".words", ".label")
                .flatMap(style -> pane.lookupAll(style).stream())
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .toList();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
