package org.screeningkit.outbox.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.outbox.proof.Evidence.Ack;

/// A committing program in a process of its own, and what it acknowledged.
final class Child {
    private final Process process;
    private final BufferedReader output;
    private final List<Ack> acknowledged = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child started(Path workFolder, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Committer.class.getName()));
        command.addAll(List.of(arguments));
        String line = "ulimit -c 0; exec \"$@\"";
        return new Child(new ProcessBuilder(Stream.concat(Stream.of("bash", "-c", line, "bash"), command.stream())
                        .toList())
                .directory(workFolder.toFile())
                .redirectError(workFolder.resolve("errors.txt").toFile())
                .start());
    }

    /// Reads acknowledgements until there are so many.
    ///
    /// @return the last line read; empty at the end
    String readUntil(int count) throws IOException {
        String line = "";
        while (acknowledged.size() < count) {
            line = output.readLine();
            if (line == null) {
                return "";
            }
            if (line.startsWith("ACK ")) {
                acknowledged.add(Ack.of(line));
            } else {
                return line;
            }
        }
        return line;
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /// Ends it, and reads what it said before. A line cut in the middle was never said.
    List<Ack> killed() throws IOException, InterruptedException {
        signal("KILL"); // Process.destroyForcibly would close the stream with what was said last.
        return ended();
    }

    List<Ack> ended() throws IOException, InterruptedException {
        String rest = new String(readAll(), StandardCharsets.UTF_8);
        int whole = rest.lastIndexOf('\n') + 1;
        rest.substring(0, whole)
                .lines()
                .filter(line -> line.startsWith("ACK "))
                .map(Ack::of)
                .forEach(acknowledged::add);
        process.waitFor();
        return List.copyOf(acknowledged);
    }

    private byte[] readAll() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int sign = output.read(); sign >= 0; sign = output.read()) {
            all.append((char) sign);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
