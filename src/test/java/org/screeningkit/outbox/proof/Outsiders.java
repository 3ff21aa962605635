package org.screeningkit.outbox.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screeningkit.house.LeakSearch;
import org.screeningkit.house.OtherPrograms;
import org.screeningkit.outbox.proof.Evidence.Ack;
import org.screeningkit.outbox.proof.Evidence.Row;

/// What others can do with what the kit leaves on a disk: open it with the organiser's key and the stock `age` command,
/// and read nothing of it without.
record Outsiders(Path folder) {
    /// As packaging/common/jvm-options.txt has them.
    private static final List<String> PRIVACY = List.of(
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData");

    Row age(int records) throws Exception {
        String trial = "opened with the age command, and back";
        if (!OtherPrograms.installed("age")) {
            return Row.skipped(trial, "there is no age command (Debian: apt-get install age)");
        }
        Path place = Files.createDirectories(folder.resolve("age"));
        Path data = place.resolve("data");
        Child child = Child.started(place, List.of(), data.toString());
        child.readUntil(records);
        List<Ack> acknowledged = child.killed();
        Path key = Files.writeString(place.resolve("key.txt"), Evidence.KEY + "\n");
        int unreadable = 0;
        for (Ack ack : acknowledged.subList(0, records)) {
            Path opened = place.resolve("opened");
            Path sealed = data.resolve("outbox").resolve(ack.name().fileName());
            unreadable += works("age", "-d", "-i", key.toString(), "-o", opened.toString(), sealed.toString())
                            && Files.readString(opened).contains("\"n\":" + ack.number() + ",")
                    ? 0
                    : 1;
        }
        Path theirs = place.resolve("theirs.age");
        boolean back = works(
                        "age",
                        "-r",
                        Evidence.RECIPIENTS.working(),
                        "-r",
                        Evidence.RECIPIENTS.backup(),
                        "-o",
                        theirs.toString(),
                        key.toString())
                && new String(Evidence.open(Files.readAllBytes(theirs)), StandardCharsets.UTF_8).contains(Evidence.KEY);
        return new Row(trial, records, 0, unreadable, back ? "what age seals, we open" : "WHAT AGE SEALS STAYS SHUT");
    }

    /// Commits a name and an address nobody else has, crashes the program in three ways with both in its memory, and
    /// searches everything that lies about.
    Row canary() throws Exception {
        Path place = Files.createDirectories(folder.resolve("canary"));
        List<Ack> acknowledged = new ArrayList<>();
        for (String signal : List.of("SEGV", "ABRT", "KILL")) {
            Path run = Files.createDirectories(place.resolve(signal));
            Child child = Child.started(run, PRIVACY, run.resolve("data").toString());
            child.readUntil(30);
            child.signal(signal);
            acknowledged.addAll(child.ended());
        }
        LeakSearch search = new LeakSearch(Evidence.NAME, Evidence.EMAIL, "canary-4711", "Kanarienvogel");
        int found = search.under(place).size();
        boolean seen = search.in(Evidence.plaintext(1));
        long files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).count();
        }
        String remark = found == 0 && seen ? "not found in any of " + files + " files" : "FOUND IN " + found + " FILES";
        return new Row("canary name and address, three crashes", acknowledged.size(), 0, 0, remark);
    }

    private static boolean works(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
