package org.screeningkit.playback.vlc.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.screeningkit.playback.Sound;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.TrackDescription;

/// The sound and the inner text tracks of one film. libVLC forgets all of it from film to film. On the one thread that
/// calls libVLC.
public final class FilmSound {
    private static final int NONE = -1;
    private static final int FADE_STEPS = 10;
    private static final long FADE_STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    /// Chooses none of a film's text tracks, and leaves all of them to be chosen later.
    private static final String NO_TEXT_YET = ":sub-track=9999";

    private final boolean audible;
    private final OutputDevice device = new OutputDevice();
    private Sound sound = Sound.FULL;
    private SoundSettings settings = SoundSettings.USUAL;
    private boolean faded;
    private volatile SoundOptions options = SoundOptions.NONE;

    public FilmSound(boolean audible) {
        this.audible = audible;
    }

    /// What libVLC is told when it opens the film.
    public List<String> mediaOptions(Duration startAt) {
        List<String> told = new ArrayList<>();
        if (startAt.isPositive()) {
            told.add(":start-time=" + startAt.toMillis() / 1000.0);
        }
        if (settings.textTrack().isBlank()) {
            told.add(NO_TEXT_YET);
        }
        if (!settings.delay().isZero()) {
            told.add(":audio-desync=" + settings.delay().toMillis());
        }
        return told;
    }

    public void want(Sound wanted) {
        sound = wanted;
    }

    public void want(SoundSettings wanted) {
        settings = wanted;
    }

    /// Learns what devices there are. Before the player is given its film.
    public void listen(MediaPlayer player) {
        options = options.withDevices(device.names(player));
    }

    /// After the player was given its film and before it plays, so that the first sound comes from the right device.
    public void begin(MediaPlayer player) {
        device.open(player, settings.device());
    }

    /// Looks whether devices have come or gone; one that is wanted is used as soon as it comes.
    public void look(MediaPlayer player) {
        if (audible) {
            List<String> names = device.names(player);
            if (!names.isEmpty() && !names.equals(options.devices())) {
                options = options.withDevices(names);
                device.move(player, settings.device());
            }
        }
    }

    /// As soon as there is a sound output, and whenever something of it changes.
    public void apply(MediaPlayer player) {
        volume(player);
        device.move(player, settings.device());
        List<TrackDescription> audio = real(player.audio().trackDescriptions());
        chosen(settings.audioTrack(), audio)
                .or(() -> audio.stream().findFirst().map(TrackDescription::id))
                .filter(id -> id != player.audio().track())
                .ifPresent(id -> player.audio().setTrack(id));
        List<TrackDescription> text = real(player.subpictures().trackDescriptions());
        int track = chosen(settings.textTrack(), text).orElse(NONE);
        if (!text.isEmpty() && track != player.subpictures().track()) {
            player.subpictures().setTrack(track);
        }
        options = new SoundOptions(device.names(player), names(audio), names(text));
        long delay = TimeUnit.NANOSECONDS.toMicros(settings.delay().toNanos());
        if (player.audio().delay() != delay) {
            player.audio().setDelay(delay);
        }
    }

    public void volume(MediaPlayer player) {
        if (!faded) {
            player.audio().setVolume(sound.percent());
        }
        player.audio().setMute(sound.muted());
    }

    /// As of the last change. Any thread.
    public SoundOptions options() {
        return options;
    }

    /// Takes the sound down in 0.3 s, and no more work is done meanwhile: whatever comes next is to come after it.
    public void fadeOut(MediaPlayer player) {
        if (!faded) {
            fade(player, FADE_STEPS - 1, -1);
            faded = true;
        }
    }

    /// Brings it up again, if it was taken down.
    public void fadeIn(MediaPlayer player) {
        if (faded) {
            faded = false;
            fade(player, 1, 1);
        }
    }

    private void fade(MediaPlayer player, int first, int direction) {
        if (!audible || sound.muted() || sound.percent() == 0) {
            volume(player);
            return;
        }
        for (int step = first; step >= 0 && step <= FADE_STEPS; step += direction) {
            player.audio().setVolume(sound.percent() * step / FADE_STEPS);
            LockSupport.parkNanos(FADE_STEP_NANOS);
        }
    }

    /// Without the entry that switches all of them off.
    private static List<TrackDescription> real(List<TrackDescription> tracks) {
        return tracks.stream().filter(track -> track.id() >= 0).toList();
    }

    private static List<String> names(List<TrackDescription> tracks) {
        return tracks.stream().map(TrackDescription::description).toList();
    }

    private static Optional<Integer> chosen(String wanted, List<TrackDescription> tracks) {
        List<String> names = names(tracks);
        return SoundOptions.meant(wanted, names)
                .map(name -> tracks.get(names.indexOf(name)).id());
    }
}
