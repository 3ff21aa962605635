package org.screeningkit.datafolder.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.screeningkit.datafolder.DataFolder;

/// The log of this laptop: `log/kit.log` and two older ones, 1 MiB each. It takes codes and numbers only, so that
/// nothing of a person can get into it. A log that cannot be written stops nobody; it counts what it lost.
///
/// Any thread; each call blocks for a short write.
public final class EventLog {
    private static final long LARGEST = 1024 * 1024;
    private static final int OLDER = 2;

    private final Path folder;
    private final Path file;
    private final InstantSource clock;
    private long lost;

    public EventLog(DataFolder folder, InstantSource clock) {
        this.folder = folder.logFolder();
        this.file = this.folder.resolve("kit.log");
        this.clock = clock;
    }

    /// @param numbers as many as the event names
    public void record(Event event, long... numbers) {
        append(line(event, numbers));
    }

    /// Writes down where a failure came from: classes and lines of code, none of its words.
    public void failure(Event event, Throwable failure) {
        append(line(event) + Traces.of(failure));
    }

    /// How many entries could not be written.
    public synchronized long lost() {
        return lost;
    }

    private String line(Event event, long... numbers) {
        StringBuilder line = new StringBuilder(time(event)).append(' ').append(event.name());
        for (int i = 0; i < Math.min(numbers.length, event.numbers().size()); i++) {
            line.append(' ').append(event.numbers().get(i)).append('=').append(numbers[i]);
        }
        return line.append('\n').toString();
    }

    private String time(Event event) {
        Instant now = clock.instant();
        return event.timed()
                ? now.truncatedTo(ChronoUnit.SECONDS).toString()
                : now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private synchronized void append(String entry) {
        byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            Files.createDirectories(folder, DataFolder.privateFolder(folder));
            if (Files.exists(file) && Files.size(file) + bytes.length > LARGEST) {
                rotate();
            }
            try (FileChannel channel = FileChannel.open(file, options, DataFolder.privateFile(file))) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException _) {
            lost++;
        }
    }

    private void rotate() throws IOException {
        for (int age = OLDER; age >= 1; age--) {
            Path younger = age == 1 ? file : older(age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, older(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path older(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
