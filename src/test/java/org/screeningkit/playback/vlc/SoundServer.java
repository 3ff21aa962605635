package org.screeningkit.playback.vlc;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.screeningkit.playback.install.SoundHardware;

/// A PulseAudio server with two devices, `Hall` and `Booth`, that can be listened to. While it is open, libVLC in this
/// process plays to it.
final class SoundServer implements AutoCloseable {
    static final int RATE = 48_000;

    private final Path folder;
    private final Process server;
    private final List<Process> recorders = new ArrayList<>();

    SoundServer(Path folder) throws Exception {
        this.folder = folder;
        try {
            server = command(
                            "pulseaudio",
                            "-n",
                            "--daemonize=no",
                            "--use-pid-file=no",
                            "--exit-idle-time=-1",
                            "--disable-shm=yes",
                            "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket(),
                            "--load=module-null-sink sink_name=hall sink_properties=device.description=Hall",
                            "--load=module-null-sink sink_name=booth sink_properties=device.description=Booth")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(folder.resolve("pulse.log").toFile())
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("PulseAudio is not installed, so there is nothing to listen to");
            throw absent;
        }
        setVariable("PULSE_SERVER", "unix:" + socket());
        await(() -> run("pactl", "list", "short", "sinks").contains("booth"));
    }

    private Path socket() {
        return folder.resolve("pulse.socket");
    }

    SoundHardware hardware() {
        return new SoundHardware(folder, Map.of("PULSE_SERVER", "unix:" + socket()));
    }

    /// Begins to record what a device plays.
    Path record(String sink) throws Exception {
        Path file = folder.resolve(sink + ".raw");
        Process recorder = command(
                        "parec",
                        "--device=" + sink + ".monitor",
                        "--format=s16ne",
                        "--rate=" + RATE,
                        "--channels=1",
                        "--latency-msec=20",
                        "--raw")
                .redirectOutput(file.toFile())
                .start();
        recorders.add(recorder);
        await(() -> Files.size(file) > 0);
        return file;
    }

    /// What was recorded so far.
    static short[] heard(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes =
                    ByteBuffer.allocate((int) (channel.size() / 2 * 2)).order(ByteOrder.nativeOrder());
            channel.read(bytes);
            ShortBuffer samples = bytes.flip().asShortBuffer();
            short[] heard = new short[samples.remaining()];
            samples.get(heard);
            return heard;
        }
    }

    /// Power of one tone in a piece of sound; 1 for a full sine.
    static double tone(short[] sound, int from, int count, double hertz) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * hertz * i / RATE;
            sine += sound[from + i] / 32768.0 * Math.sin(angle);
            cosine += sound[from + i] / 32768.0 * Math.cos(angle);
        }
        return 2 * Math.hypot(sine, cosine) / count;
    }

    String run(String... words) throws IOException {
        return new String(command(words).start().getInputStream().readAllBytes());
    }

    /// As when a cable is pulled.
    void unplug(String sink) throws Exception {
        for (String module : run("pactl", "list", "short", "modules").split("\n")) {
            if (module.contains("sink_name=" + sink + " ")) {
                run("pactl", "unload-module", module.substring(0, module.indexOf('\t')));
            }
        }
        await(() -> !run("pactl", "list", "short", "sinks").contains(sink));
    }

    void plug(String sink, String name) throws Exception {
        run(
                "pactl",
                "load-module",
                "module-null-sink",
                "sink_name=" + sink,
                "sink_properties=device.description=" + name);
        await(() -> run("pactl", "list", "short", "sinks").contains(sink));
    }

    void kill() throws Exception {
        server.destroyForcibly();
        server.waitFor(10, TimeUnit.SECONDS);
    }

    private ProcessBuilder command(String... words) {
        ProcessBuilder command = new ProcessBuilder(words).redirectError(Redirect.DISCARD);
        command.environment()
                .putAll(Map.of(
                        "PULSE_SERVER", "unix:" + socket(), "HOME", folder.toString(), "XDG_RUNTIME_DIR", "" + folder));
        return command;
    }

    interface Question {
        boolean yes() throws IOException;
    }

    static void await(Question question) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!question.yes()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("waited 20 s");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// libpulse asks the C library, which Java's own map of the environment does not reach.
    @SuppressWarnings("restricted")
    private static void setVariable(String name, String value) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            var set = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            int _ = (int) set.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws Exception {
        recorders.forEach(Process::destroy);
        kill();
        setVariable("PULSE_SERVER", "");
    }
}
