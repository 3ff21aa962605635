package org.screeningkit.playback.vlc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import org.screeningkit.playback.picture.ScreenPixels;

/// The film that is on and the one made ready to follow it, and how both are to sound. JavaFX thread.
final class Bill {
    private final VlcLibrary library;
    private final VlcThreads threads;
    private final Changeover changeover;
    private final ScreenPixels screen;
    private final Showing.Audience audience;
    private Optional<Showing> current = Optional.empty();
    private Optional<Showing> prepared = Optional.empty();
    private Sound sound = Sound.FULL;
    private SoundSettings settings = SoundSettings.USUAL;
    private volatile List<String> devices = List.of();

    /// @param audience hears what becomes of every film
    Bill(VlcLibrary library, VlcThreads threads, Changeover changeover, Showing.Audience audience) {
        this.library = library;
        this.threads = threads;
        this.changeover = changeover;
        this.screen = new ScreenPixels(changeover.pane());
        this.audience = audience;
        threads.ask(() -> devices = library.devices(), () -> {});
    }

    Optional<Showing> current() {
        return current;
    }

    Optional<Showing> prepared() {
        return prepared;
    }

    boolean isOn(Showing film) {
        return current.filter(film::equals).isPresent();
    }

    /// Puts a film on in place of the one that is on: the one made ready, if that is it.
    void putOn(Clip clip) {
        Optional<Showing> ready = prepared.filter(next -> next.clip().equals(clip));
        Optional<Showing> before = current;
        if (ready.isEmpty()) {
            release();
        }
        Showing next = ready.orElseGet(() -> open(clip, Optional.empty(), false));
        current = Optional.of(next);
        prepared = Optional.empty();
        next.ask(System.nanoTime());
        next.tell(film -> film.hold(false));
        if (ready.isPresent()) {
            // Last, because it takes libVLC longest.
            before.ifPresent(Bill::release);
        }
    }

    void prepare(Clip clip) {
        if (prepared.filter(next -> next.clip().equals(clip)).isEmpty()) {
            prepared.ifPresent(Bill::release);
            prepared = Optional.of(open(clip, current, true));
        }
    }

    /// A film that failed before it was asked for is told of then: it may work by that time.
    void forget(Showing film) {
        prepared = prepared.filter(next -> next != film);
    }

    /// Nothing is on any more.
    void clear() {
        release();
        current = Optional.empty();
        prepared = Optional.empty();
    }

    void sound(Sound wanted) {
        sound = wanted;
        films().forEach(film -> film.tell(reel -> reel.sound(wanted)));
    }

    Sound sound() {
        return sound;
    }

    void arrange(SoundSettings wanted) {
        settings = wanted;
        films().forEach(film -> film.tell(reel -> reel.arrange(wanted)));
    }

    SoundOptions soundOptions() {
        SoundOptions ofFilm = current.map(Showing::soundOptions).orElse(SoundOptions.NONE);
        return ofFilm.devices().isEmpty() ? ofFilm.withDevices(devices) : ofFilm;
    }

    private Showing open(Clip clip, Optional<Showing> busy, boolean ready) {
        Showing film = new Showing(library, threads, changeover.free(busy), clip, audience);
        film.open(screen.target(), sound, settings, ready);
        return film;
    }

    private void release() {
        films().forEach(Bill::release);
    }

    private static void release(Showing film) {
        film.tell(Reel::release);
    }

    private Stream<Showing> films() {
        return Stream.concat(prepared.stream(), current.stream());
    }
}
