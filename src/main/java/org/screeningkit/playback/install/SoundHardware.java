package org.screeningkit.playback.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Whether this machine can make a sound at all. Asked before libVLC starts, because without a device its sound
/// output fails again and again and prints so.
///
/// @param devices where the kernel lists sound devices
/// @param environment the environment variables
public record SoundHardware(Path devices, Map<String, String> environment) {
    public static SoundHardware ofThisMachine() {
        return new SoundHardware(Path.of("/dev/snd"), System.getenv());
    }

    /// Only Linux is asked; elsewhere the system always has an output to play to.
    public boolean present(boolean linux) {
        return !linux || soundServer() || playbackDevice();
    }

    private boolean soundServer() {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return environment.containsKey("PULSE_SERVER")
                || (!runtime.isEmpty() && Files.exists(Path.of(runtime, "pulse", "native")));
    }

    /// Playback devices are `pcmC0D0p`, recording ones end in `c`.
    private boolean playbackDevice() {
        if (!Files.isDirectory(devices)) {
            return false;
        }
        try (Stream<Path> nodes = Files.list(devices)) {
            return nodes.anyMatch(node -> node.getFileName().toString().matches("pcmC\\d+D\\d+p"));
        } catch (IOException closed) {
            return false;
        }
    }
}
