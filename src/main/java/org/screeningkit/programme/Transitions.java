package org.screeningkit.programme;

import java.util.Optional;
import org.screeningkit.programme.Moment.AtClosing;
import org.screeningkit.programme.Moment.AtSignUp;
import org.screeningkit.programme.Moment.FilmPhase;
import org.screeningkit.programme.Moment.InFilm;
import org.screeningkit.programme.Moment.InPause;
import org.screeningkit.programme.Moment.OnCard;
import org.screeningkit.programme.Moment.OnSlate;

/// Which state follows which. A pure function: no clock, no player, no window.
public final class Transitions {
    private Transitions() {}

    /// The state after the cue; empty when the cue means nothing in this state, which is then left as it is.
    public static Optional<ShowState> after(Programme programme, ShowState state, Cue cue) {
        return switch (cue) {
            case Cue.Next _ -> state.cover() == Cover.NONE ? next(programme, state) : Optional.of(uncover(state));
            case Cue.PlayPause _ -> state.cover() == Cover.NONE ? playPause(state) : Optional.of(uncover(state));
            case Cue.PreviousCard _ -> card(programme, state, -1, false);
            case Cue.JumpToCard(int card) -> card(programme, state, card, true);
            case Cue.SkipExpired _ -> film(state).filter(InFilm::skipArmed).map(film -> phase(state, film.phase()));
            case Cue.FilmEnded(int segment) ->
                film(state).filter(film -> film.segment() == segment).flatMap(_ -> advance(programme, state));
            case Cue.FilmFailed(int segment) ->
                film(state).filter(film -> film.segment() == segment).map(_ -> phase(state, FilmPhase.FAILED));
            case Cue.TryFilmAgain _ ->
                film(state).filter(film -> film.phase() == FilmPhase.FAILED).map(_ -> phase(state, FilmPhase.PLAYING));
            case Cue.GoTo(int segment) ->
                segment >= 0 && segment <= programme.last()
                        ? Optional.of(state.at(enter(programme, segment)).under(Cover.NONE))
                        : Optional.empty();
            case Cue.ToggleCover(Cover cover) ->
                Optional.of(state.cover() == cover || cover == Cover.NONE ? uncover(state) : cover(state, cover));
            case Cue.VolumeBy(int points) ->
                Optional.of(state.with(state.sound().by(points)));
            case Cue.ToggleMuted _ -> Optional.of(state.with(state.sound().toggleMuted()));
            case Cue.ShowCaptions(var language) ->
                Optional.of(new ShowState(state.moment(), state.cover(), state.sound(), language));
        };
    }

    /// The moment in which a segment begins.
    static Moment enter(Programme programme, int segment) {
        return switch (programme.segment(segment)) {
            case Segment.Slate _ -> new OnSlate(segment);
            case Segment.Film _ -> new InFilm(segment, FilmPhase.PLAYING);
            case Segment.Pause _ -> new InPause(segment);
            case Segment.Cards _ -> new OnCard(segment, 0);
            case Segment.SignUp _ -> new AtSignUp(segment);
            case Segment.Closing _ -> new AtClosing(segment);
        };
    }

    private static Optional<ShowState> next(Programme programme, ShowState state) {
        return switch (state.moment()) {
            case InFilm film when film.phase() == FilmPhase.FAILED || film.skipArmed() -> advance(programme, state);
            case InFilm film -> Optional.of(state.at(new InFilm(film.segment(), film.phase(), true)));
            case OnCard(int segment, int card)
            when card + 1 < cards(programme, segment) -> Optional.of(state.at(new OnCard(segment, card + 1)));
            case AtSignUp _ -> Optional.empty();
            case OnSlate _, InPause _, OnCard _, AtClosing _ -> advance(programme, state);
        };
    }

    private static Optional<ShowState> advance(Programme programme, ShowState state) {
        int segment = state.moment().segment() + 1;
        return segment <= programme.last() ? Optional.of(state.at(enter(programme, segment))) : Optional.empty();
    }

    private static Optional<ShowState> playPause(ShowState state) {
        return film(state).flatMap(film -> switch (film.phase()) {
            case PLAYING -> Optional.of(phase(state, FilmPhase.PAUSED));
            case PAUSED, HELD -> Optional.of(phase(state, FilmPhase.PLAYING));
            case FAILED -> Optional.empty();
        });
    }

    private static Optional<ShowState> card(Programme programme, ShowState state, int number, boolean absolute) {
        if (!(state.moment() instanceof OnCard(int segment, int card))) {
            return Optional.empty();
        }
        int wanted = absolute ? number : card + number;
        return wanted >= 0 && wanted < cards(programme, segment) && wanted != card
                ? Optional.of(state.at(new OnCard(segment, wanted)))
                : Optional.empty();
    }

    /// A film waits behind a cover and plays on when it goes; after the safe screen it waits for the volunteer, who
    /// alone knows whether the room is safe again.
    private static ShowState cover(ShowState state, Cover cover) {
        ShowState covered = state.under(cover);
        return film(state)
                .filter(film -> film.phase() == FilmPhase.PLAYING || film.phase() == FilmPhase.HELD)
                .map(_ -> phase(covered, cover == Cover.SAFE ? FilmPhase.PAUSED : FilmPhase.HELD))
                .orElse(covered);
    }

    private static ShowState uncover(ShowState state) {
        ShowState open = state.under(Cover.NONE);
        return film(state)
                .filter(film -> film.phase() == FilmPhase.HELD)
                .map(_ -> phase(open, FilmPhase.PLAYING))
                .orElse(open);
    }

    private static ShowState phase(ShowState state, FilmPhase phase) {
        return state.at(new InFilm(state.moment().segment(), phase));
    }

    private static Optional<InFilm> film(ShowState state) {
        return state.moment() instanceof InFilm film ? Optional.of(film) : Optional.empty();
    }

    private static int cards(Programme programme, int segment) {
        return programme.segment(segment) instanceof Segment.Cards(int count) ? count : 0;
    }
}
