package org.screeningkit.playback.vlc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.screeningkit.playback.Clip;
import org.screeningkit.playback.PlaybackState;
import org.screeningkit.playback.report.FilmSeries;
import org.screeningkit.playback.report.PlaybackReport;

/// A player in a window with threads of its own, for tests and for trying a film by hand: run it with files to see
/// them, one after the other.
public final class FilmRoom implements AutoCloseable {
    private final ExecutorService vlc = Executors.newSingleThreadExecutor(named("film-vlc"));
    private final ExecutorService colours = Executors.newFixedThreadPool(2, named("film-colours"));
    private final ExecutorService aside = Executors.newCachedThreadPool(named("film-aside"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(named("film-watch"));
    private final List<PlaybackState> heard = new CopyOnWriteArrayList<>();
    private final Stage stage;
    public final VlcPlayer player;

    public FilmRoom(double width, double height) throws Exception {
        this(width, height, VlcLibrary::open);
    }

    FilmRoom(double width, double height, Callable<VlcLibrary> opening) throws Exception {
        startToolkit();
        VlcLibrary library = vlc.submit(opening).get(30, TimeUnit.SECONDS);
        player = fx(() -> new VlcPlayer(library, new VlcThreads(vlc, Platform::runLater, colours, 2, aside, watch)));
        stage = fx(() -> {
            player.onState(heard::add);
            Stage shown = new Stage(StageStyle.UNDECORATED);
            shown.setScene(new Scene(player.picture(), width, height, Color.BLACK));
            shown.setX(0);
            shown.setY(0);
            shown.show();
            return shown;
        });
    }

    private static void startToolkit() throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            started.complete(null);
        }
        started.get(30, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    public static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(30, TimeUnit.SECONDS);
    }

    public void play(Path file) throws Exception {
        play(Clip.of(file));
    }

    public void play(Clip clip) throws Exception {
        fx(() -> {
            player.play(clip);
            return true;
        });
    }

    /// Waits until the player is in such a state.
    public PlaybackState await(Predicate<PlaybackState> wanted, Duration limit) throws Exception {
        CompletableFuture<PlaybackState> seen = new CompletableFuture<>();
        fx(() -> {
            if (wanted.test(player.state())) {
                seen.complete(player.state());
            }
            player.onState(state -> {
                if (wanted.test(state)) {
                    seen.complete(state);
                }
            });
            return true;
        });
        try {
            return seen.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("still " + heard + " at " + fx(player::position), late);
        }
    }

    public PlaybackState awaitEnd(Duration limit) throws Exception {
        return await(state -> state instanceof PlaybackState.Ended || state instanceof PlaybackState.Failed, limit);
    }

    /// Lets the film run on for a while; time itself is what such a test is about.
    public void settle(Duration time) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        watch.schedule(() -> over.complete(null), time.toMillis(), TimeUnit.MILLISECONDS);
        over.get(60, TimeUnit.SECONDS);
    }

    public List<PlaybackState> heard() {
        return List.copyOf(heard);
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void close() throws Exception {
        fx(() -> {
            player.close();
            stage.close();
            return true;
        });
        aside.shutdown();
        for (ExecutorService threads : List.of(vlc, colours, watch)) {
            threads.shutdown();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    public static void main(String[] files) throws Exception {
        long begun = System.nanoTime();
        try (FilmRoom room = new FilmRoom(1920, 1080)) {
            CompletableFuture<PlaybackReport> report = new CompletableFuture<>();
            List<Path> paths = Stream.of(files).map(Path::of).toList();
            fx(() -> {
                new FilmSeries(room.player, paths, false, FilmRoom::cpu, report::complete).start();
                return true;
            });
            report.get(3, TimeUnit.HOURS).films().forEach(System.out::println);
        }
        Platform.exit();
        System.out.printf("%.1f s, %.2f CPU-s%n", (System.nanoTime() - begun) / 1e9, cpu().toMillis() / 1e3);
    }
}
