package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.screeningkit.captions.CaptionLook;
import org.screeningkit.console.room.RoomSettings;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.playback.FakePlayer;
import org.screeningkit.playback.SoundOptions;
import org.screeningkit.playback.SoundSettings;

class RoomSetupTest {
    private final FakePlayer player = new FakePlayer();
    private final List<CaptionLook> looks = new ArrayList<>();
    private Settings settings = Settings.fresh("0123abcd")
            .withVenue(new Settings.Venue("Booth", 40, 70, Optional.empty()))
            .withCaptions(new Settings.Captions("fr", Settings.CaptionSize.LARGE, false));
    private final RoomSetup room = new RoomSetup(player, looks::add, change -> settings = change.apply(settings));

    @Test
    void theRoomBeginsAsItWasLastTime() {
        room.begin(settings);
        assertThat(player.settings())
                .isEqualTo(SoundSettings.USUAL.withDevice("Booth").withDelay(Duration.ofMillis(40)));
        assertThat(looks).containsExactly(new CaptionLook(CaptionLook.Size.LARGE, false));
    }

    @Test
    void aChoiceIsAppliedAndKeptForTheNextEvening() {
        room.begin(settings);
        RoomSettings wanted = new RoomSettings(
                new SoundSettings("Hall", Duration.ofMillis(-20), "description", "Forced"),
                new CaptionLook(CaptionLook.Size.LARGEST, true));
        room.change(wanted);

        assertThat(room.now()).isEqualTo(wanted);
        assertThat(player.settings()).isEqualTo(wanted.sound());
        assertThat(looks).last().isEqualTo(wanted.captions());
        assertThat(settings.venue()).isEqualTo(new Settings.Venue("Hall", -20, 70, Optional.empty()));
        assertThat(settings.captions()).isEqualTo(new Settings.Captions("fr", Settings.CaptionSize.LARGEST, true));
    }

    @Test
    void aWantedDeviceThatIsNotConnectedIsMissing() {
        room.begin(settings);
        assertThat(room.missingDevice()).as("nothing is known yet").isEmpty();
        player.setSoundOptions(new SoundOptions(List.of("Hall"), List.of(), List.of()));
        assertThat(room.missingDevice()).contains("Booth");
        player.setSoundOptions(new SoundOptions(List.of("Hall", "Projection Booth"), List.of(), List.of()));
        assertThat(room.missingDevice()).isEmpty();
    }
}
