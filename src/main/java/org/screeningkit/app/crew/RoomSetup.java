package org.screeningkit.app.crew;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.console.room.RoomSettings;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.playback.Player;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;

/// How films are heard and read in this room: applied at once, and kept for the next evening. Tracks are a film's own,
/// so they are kept for tonight only. FX thread.
public final class RoomSetup {
    private final Player player;
    private final Consumer<CaptionLook> captions;
    private final Consumer<UnaryOperator<Settings>> keep;
    private RoomSettings now = RoomSettings.USUAL;

    /// @param keep changes the settings of this laptop
    public RoomSetup(Player player, Consumer<CaptionLook> captions, Consumer<UnaryOperator<Settings>> keep) {
        this.player = player;
        this.captions = captions;
        this.keep = keep;
    }

    /// As it was last time.
    public void begin(Settings settings) {
        apply(new RoomSettings(
                SoundSettings.USUAL
                        .withDevice(settings.venue().audioDevice())
                        .withDelay(Duration.ofMillis(settings.venue().audioDelayMs())),
                new CaptionLook(
                        CaptionLook.Size.valueOf(settings.captions().size().name()),
                        settings.captions().contrast())));
    }

    public void change(RoomSettings wanted) {
        apply(wanted);
        keep.accept(settings -> settings.withVenue(new Settings.Venue(
                        wanted.sound().device(),
                        (int) wanted.sound().delay().toMillis(),
                        settings.venue().volume(),
                        settings.venue().screen()))
                .withCaptions(new Settings.Captions(
                        settings.captions().language(),
                        Settings.CaptionSize.valueOf(wanted.captions().size().name()),
                        wanted.captions().contrast())));
    }

    public RoomSettings now() {
        return now;
    }

    /// The device that is wanted and not connected; empty while it is not known what there is.
    public Optional<String> missingDevice() {
        String wanted = now.sound().device();
        SoundOptions options = player.soundOptions();
        boolean missing = !wanted.isBlank()
                && !options.devices().isEmpty()
                && SoundOptions.meant(wanted, options.devices()).isEmpty();
        return missing ? Optional.of(wanted) : Optional.empty();
    }

    private void apply(RoomSettings wanted) {
        now = wanted;
        player.arrange(wanted.sound());
        captions.accept(wanted.captions());
    }
}
