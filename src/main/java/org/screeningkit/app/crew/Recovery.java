package org.screeningkit.app.crew;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.console.FilmTime;
import org.screeningkit.console.Notice;
import org.screeningkit.console.Notice.Choice;
import org.screeningkit.console.SegmentNames;
import org.screeningkit.datafolder.state.Restored;
import org.screeningkit.datafolder.state.Session;
import org.screeningkit.datafolder.state.SessionFile;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.kit.Kit;
import org.screeningkit.programme.Cue;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;
import org.screeningkit.programme.Show;
import org.screeningkit.programme.ShowState;
import org.screeningkit.programme.Sound;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// An evening that was broken off, and how to take it up again. The room sees the slate until the volunteer says so.
///
/// @param session empty where there is nothing to take up
/// @param opening the state in which tonight begins
/// @param textKey,cause as [Restored] has them, when the journal could not be read
public record Recovery(
        Optional<Session> session,
        Programme programme,
        ShowState opening,
        Optional<String> textKey,
        Optional<Throwable> cause) {
    /// People need a moment to find back into a film.
    private static final Duration REWIND = Duration.ofSeconds(5);

    public static Recovery of(SessionFile file, Kit kit, Settings settings, Instant now) {
        Programme programme = kit.programme();
        Restored<Optional<Session>> last = file.resumable(now, kit.sha256());
        Optional<Session> session = last.value().filter(left -> left.segment() <= programme.last());
        Sound sound = session.map(left -> new Sound(left.volume(), left.muted()))
                .orElseGet(() -> new Sound(settings.venue().volume(), false));
        Optional<Language> captions = captions(
                session.map(Session::captions).orElse(settings.captions().language()));
        return new Recovery(
                session,
                programme,
                ShowState.opening(programme, captions).with(sound, captions),
                last.textKey(),
                last.cause());
    }

    public int takenBack() {
        return session.map(Session::undone).orElse(0);
    }

    /// The sentence for the volunteer, with both ways on.
    ///
    /// @param settled to be run whichever way is chosen
    public Optional<Notice> notice(Texts texts, Show show, Projectionist projectionist, Runnable settled) {
        return session.filter(left -> left.segment() > 0)
                .map(left -> new Notice(
                        texts.get("console.recover", Map.of("where", where(left, texts))),
                        List.of(
                                new Choice(texts.get("console.recover.continue"), () -> {
                                    settled.run();
                                    takeUp(left, show, projectionist);
                                }),
                                new Choice(texts.get("console.recover.start-over"), settled))));
    }

    private static void takeUp(Session left, Show show, Projectionist projectionist) {
        projectionist.startNextAt(Duration.ofMillis(left.positionMs()).minus(REWIND));
        show.cue(new Cue.GoTo(left.segment()));
        if (left.card() > 0) {
            show.cue(new Cue.JumpToCard(left.card()));
        }
    }

    private String where(Session left, Texts texts) {
        Segment segment = programme.segment(left.segment());
        String name = SegmentNames.name(segment, texts);
        return segment instanceof Segment.Film
                ? texts.get(
                        "console.recover.film",
                        Map.of("title", name, "time", FilmTime.words(Duration.ofMillis(left.positionMs()))))
                : name;
    }

    private static Optional<Language> captions(String tag) {
        return tag.equals("off") ? Optional.empty() : Optional.of(new Language(tag));
    }
}
