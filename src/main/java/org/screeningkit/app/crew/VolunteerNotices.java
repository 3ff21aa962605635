package org.screeningkit.app.crew;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.screeningkit.console.ConsoleLayer;
import org.screeningkit.console.Notice;
import org.screeningkit.console.Notice.Choice;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackFailure;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.Player;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.text.Texts;

/// Tells the volunteer what the evening needs of them: a film that does not play, a press that would skip it, a laptop
/// without sound. One sentence at a time, what to do beside it. FX thread.
public final class VolunteerNotices {
    private static final Duration SKIP_WINDOW = Duration.seconds(3);

    private final Show show;
    private final Player player;
    private final ConsoleLayer console;
    private final Supplier<Optional<String>> missingDevice;
    private final PauseTransition skipWindow = new PauseTransition(SKIP_WINDOW);
    private Texts texts;
    private PlaybackFailure reason = PlaybackFailure.BROKEN;
    private Optional<Clip> failed = Optional.empty();
    private Optional<Notice> current = Optional.empty();
    private boolean asked;
    private boolean begun;

    /// @param missingDevice the sound device that is wanted and not connected
    public VolunteerNotices(
            Show show, Player player, ConsoleLayer console, Supplier<Optional<String>> missingDevice, Texts texts) {
        this.show = show;
        this.player = player;
        this.console = console;
        this.missingDevice = missingDevice;
        this.texts = texts;
    }

    public void start() {
        skipWindow.setOnFinished(_ -> show.cue(new Cue.SkipExpired()));
        player.onState(this::heard);
        show.observe((_, now) -> changed(now));
    }

    public void speak(Texts other) {
        texts = other;
    }

    /// A sentence that stays until it is read.
    public void advise(String sentence) {
        tell(new Notice(sentence, List.of(new Choice(texts.get("console.dismiss"), this::settle))));
    }

    public void tell(Notice notice) {
        current.ifPresent(console::withdraw);
        current = Optional.of(notice);
        console.notice(notice);
    }

    /// A question the volunteer's one key answers with its first choice.
    public void ask(Notice question) {
        tell(question);
        asked = true;
    }

    public boolean asksHowToGoOn() {
        return asked && current.isPresent();
    }

    /// Takes the first choice.
    public void goOn() {
        current.ifPresent(question -> question.choices().getFirst().act().run());
    }

    public void settle() {
        current.ifPresent(console::withdraw);
        current = Optional.empty();
        asked = false;
    }

    private void heard(PlaybackState state) {
        switch (state) {
            case PlaybackState.Failed(var clip, var cause) -> {
                reason = cause;
                failed = Optional.of(clip);
            }
            case PlaybackState.Opening _ -> begun = true;
            case PlaybackState.Playing _
            when begun -> {
                begun = false;
                missingDevice.get().ifPresent(this::missDevice);
            }
            default -> {}
        }
    }

    private void missDevice(String device) {
        advise(texts.get("playback.device-missing", Map.of("device", device)));
    }

    private void changed(ShowState now) {
        if (!(now.moment() instanceof InFilm film)) {
            settle();
        } else if (film.phase() == FilmPhase.FAILED) {
            tell(failed());
        } else if (film.skipArmed()) {
            tell(Notice.of(texts.get("console.skip.notice")));
            skipWindow.playFromStart();
        } else {
            settle();
        }
    }

    private Notice failed() {
        String why = texts.get(
                reason.textKey(),
                Map.of(
                        "file",
                        String.valueOf(
                                failed.map(Clip::file).map(Path::getFileName).orElse(Path.of("")))));
        return new Notice(
                texts.get("console.film.failed", Map.of("reason", why)),
                List.of(
                        new Choice(texts.get("console.film.try-again"), () -> show.cue(new Cue.TryFilmAgain())),
                        new Choice(texts.get("console.film.skip"), () -> show.cue(new Cue.Next()))));
    }
}
