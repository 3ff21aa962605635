package org.screeningkit.playback.vlc.sound;

import java.util.List;
import java.util.Optional;
import org.screeningkit.playback.SoundOptions;
import uk.co.caprica.vlcj.player.base.AudioDevice;
import uk.co.caprica.vlcj.player.base.MediaPlayer;

/// Where one film is heard. On the one thread that calls libVLC.
final class OutputDevice {
    /// libVLC's own outputs, in its own order of preference; those of other systems are refused.
    private static final List<String> OUTPUTS = List.of("pulse", "alsa", "mmdevice", "directsound", "auhal");

    private List<AudioDevice> devices = List.of();

    /// By the names people know.
    List<String> names(MediaPlayer player) {
        List<AudioDevice> found = player.audio().outputDevices();
        devices = found.isEmpty() ? devices : found;
        return devices.stream().map(AudioDevice::getLongName).toList();
    }

    /// libVLC throws its output away, and the device with it, when a player is given its film. It is made again, with
    /// the device, before the film plays; else its first quarter of a second would be heard in the wrong place.
    /// Proven with PulseAudio only.
    void open(MediaPlayer player, String wanted) {
        find(wanted).ifPresent(device -> {
            for (String output : OUTPUTS) {
                if (player.audio().setOutput(output)
                        && player.audio().outputDevices().stream()
                                .anyMatch(one -> one.getDeviceId().equals(device.getDeviceId()))) {
                    player.audio().setOutputDevice(null, device.getDeviceId());
                    return;
                }
            }
        });
    }

    /// Moves a film that plays.
    void move(MediaPlayer player, String wanted) {
        names(player);
        find(wanted)
                .map(AudioDevice::getDeviceId)
                .filter(id -> !id.equals(player.audio().outputDevice()))
                .ifPresent(id -> player.audio().setOutputDevice(null, id));
    }

    private Optional<AudioDevice> find(String wanted) {
        List<String> names = devices.stream().map(AudioDevice::getLongName).toList();
        return SoundOptions.meant(wanted, names).map(name -> devices.get(names.indexOf(name)));
    }
}
