package org.screeningkit.playback.vlc;

import static org.screeningkit.playback.vlc.FilmRoom.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.report.FilmSeries;

/// Plays two films in turns, over and over, and says what memory and threads that takes. `packaging/prove-memory`
/// starts it; the argument is the number of plays. Native memory is what the C library has handed out.
public final class Endurance {
    private static final int MAPPED_BYTES = 4;
    private static final int USED_BYTES = 7;

    private Endurance() {}

    /// Exit code 1 where memory has grown by a tenth in the second half of the plays; in the first the JVM itself still
    /// warms up.
    public static void main(String[] arguments) throws Exception {
        int plays = Integer.parseInt(arguments[0]);
        List<Path> films = List.of(
                CodedFilm.of(320, 180, 25, 25).make("colours-320x180.mp4"),
                CodedFilm.of(640, 360, 25, 12).make("short-640x360.mp4"));
        double growth = 0;
        try (FilmRoom room = new FilmRoom(640, 360)) {
            FilmSeries series = fx(() -> {
                FilmSeries loop = new FilmSeries(room.player, films, true, () -> Duration.ZERO, _ -> {});
                loop.start();
                return loop;
            });
            System.out.printf("%6s %8s %8s %8s %8s%n", "plays", "RSS MB", "heap MB", "native", "threads");
            double before = 1;
            for (int mark : List.of(plays / 10, plays / 2, plays)) {
                after(room, series, mark);
                Figures now = Figures.taken();
                System.out.printf(
                        "%6d %8.1f %8.2f %8.1f %8d%n", mark, now.resident, now.heap, now.handedOut, now.threads);
                growth = now.resident / before;
                before = now.resident;
            }
        }
        Platform.exit();
        System.exit(growth < 1.1 ? 0 : 1);
    }

    private static void after(FilmRoom room, FilmSeries series, int plays) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        fx(() -> {
            room.player.onState(state -> {
                if (state instanceof PlaybackState.Playing
                        && series.soFar().films().size() >= plays) {
                    reached.complete(null);
                }
            });
            return true;
        });
        reached.get();
    }

    /// The bytes that the C library has handed out and not got back: `mallinfo2` of GNU's malloc.h.
    @SuppressWarnings("restricted")
    private static long handedOut() {
        Linker linker = Linker.nativeLinker();
        MemoryLayout fields = MemoryLayout.structLayout(
                IntStream.range(0, 10).mapToObj(_ -> ValueLayout.JAVA_LONG).toArray(MemoryLayout[]::new));
        try (Arena once = Arena.ofConfined()) {
            MemorySegment figures = (MemorySegment) linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("mallinfo2"), FunctionDescriptor.of(fields))
                    .invokeExact((SegmentAllocator) once);
            return figures.getAtIndex(ValueLayout.JAVA_LONG, MAPPED_BYTES)
                    + figures.getAtIndex(ValueLayout.JAVA_LONG, USED_BYTES);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// In megabytes.
    private record Figures(double resident, double heap, double handedOut, int threads) {
        private static final double MEGA = 1 << 20;

        static Figures taken() throws Exception {
            for (int i = 0; i < 3; i++) {
                System.gc();
                // What stands for native memory is cleaned up on threads of its own.
                Thread.sleep(500);
            }
            var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            OptionalDouble resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
            return new Figures(
                    resident.orElseThrow(),
                    heap.getUsed() / MEGA,
                    Endurance.handedOut() / MEGA,
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }
}
