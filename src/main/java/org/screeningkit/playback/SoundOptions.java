package org.screeningkit.playback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What there is to choose from, by the names people know.
///
/// @param devices of this laptop
/// @param audioTracks of the open film; audio description is one of them
/// @param textTracks inside the open film
public record SoundOptions(List<String> devices, List<String> audioTracks, List<String> textTracks) {
    public static final SoundOptions NONE = new SoundOptions(List.of(), List.of(), List.of());

    public SoundOptions {
        devices = List.copyOf(devices);
        audioTracks = List.copyOf(audioTracks);
        textTracks = List.copyOf(textTracks);
    }

    public SoundOptions withDevices(List<String> others) {
        return new SoundOptions(others, audioTracks, textTracks);
    }

    /// The name that is meant: that very one, else the first it is a part of.
    public static Optional<String> meant(String wanted, List<String> names) {
        if (wanted.isBlank()) {
            return Optional.empty();
        }
        String part = wanted.toLowerCase(Locale.ROOT);
        return names.contains(wanted)
                ? Optional.of(wanted)
                : names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                        .findFirst();
    }
}
