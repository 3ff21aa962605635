package org.screeningkit.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InhibitorTest {
    @TempDir
    Path folder;

    @Test
    void bothServicesAreAskedAndLetGoInOrder() throws Exception {
        try (MockDesktop desktop = new MockDesktop(folder).withScreenSaver().withSessionManager()) {
            Inhibitor.Hold hold = Inhibitor.of("Linux", desktop.environment()).hold("kit", "a film");
            assertThat(desktop.heard())
                    .containsExactly("saver holds for kit: a film", "session holds 12 for kit: a film");
            hold.close();
            hold.close();
            assertThat(desktop.heard()).hasSize(4).endsWith("saver lets 71 go", "session lets 72 go");
            desktop.awaitHolderGone();
        }
    }

    @Test
    void oneServiceIsEnough() throws Exception {
        try (MockDesktop desktop = new MockDesktop(folder).withSessionManager()) {
            try (Inhibitor.Hold _ = new SessionBus(desktop.environment()).hold("kit", "a film")) {
                assertThat(desktop.heard()).containsExactly("session holds 12 for kit: a film");
            }
            assertThat(desktop.heard()).endsWith("session lets 72 go");
        }
    }

    @Test
    void aKilledProgramHoldsNothing() throws Exception {
        try (MockDesktop desktop = new MockDesktop(folder).withScreenSaver()) {
            Process program = HoldUntilKilled.start("bus", desktop.environment().get("DBUS_SESSION_BUS_ADDRESS"));
            assertThat(desktop.heard()).containsExactly("saver holds for kit: a film");
            program.destroyForcibly();
            desktop.awaitHolderGone();
            assertThat(desktop.heard()).hasSize(1);
        }
    }

    @Test
    void aDesktopThatLeavesFirstDoesNotDisturbTheEnd() throws Exception {
        Inhibitor.Hold hold;
        try (MockDesktop desktop = new MockDesktop(folder).withScreenSaver().withSessionManager()) {
            hold = new SessionBus(desktop.environment()).hold("kit", "a film");
        }
        hold.close();
    }

    @Test
    void aBusWithoutSuchAServiceOrNoBusAtAllIsSaidSo() throws Exception {
        try (MockDesktop desktop = new MockDesktop(folder)) {
            assertThatThrownBy(() -> new SessionBus(desktop.environment()).hold("kit", "a film"))
                    .isInstanceOf(CannotInhibit.class);
        }
        assertThatThrownBy(() -> new SessionBus(Map.of()).hold("kit", "a film")).isInstanceOf(CannotInhibit.class);
        assertThatThrownBy(
                        () -> new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("none")))
                                .hold("kit", "a film"))
                .isInstanceOf(CannotInhibit.class);
    }

    @Test
    void whatCannotHoldIsPassedOverAndWhenNothingHoldsItIsSaid() throws Exception {
        Inhibitor never = (_, _) -> {
            throw new CannotInhibit("never");
        };
        List<String> closed = new java.util.ArrayList<>();
        Inhibitor always = (_, _) -> () -> closed.add("closed");
        new FirstThatHolds(List.of(never, always)).hold("kit", "a film").close();
        assertThat(closed).containsExactly("closed");
        assertThatThrownBy(() -> new FirstThatHolds(List.of(never, never)).hold("kit", "a film"))
                .isInstanceOf(CannotInhibit.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
    }

    @Test
    void aHeldProgramRunsAsLongAsTheHold() throws Exception {
        Path script = program("read line; echo over > \"$1\"");
        Path over = folder.resolve("over");
        Inhibitor.Hold hold = new HeldChild(List.of("sh", script.toString(), over.toString())).hold("kit", "a film");
        ProcessHandle child = ProcessHandle.current()
                .children()
                .filter(one ->
                        one.info().arguments().map(List::of).orElse(List.of()).contains(over.toString()))
                .findFirst()
                .orElseThrow();
        hold.close();
        child.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aHeldProgramEndsWithAProgramThatIsKilled() throws Exception {
        Path script = program("echo $$ > \"$1.new\"; mv \"$1.new\" \"$1\"; exec cat");
        Path pid = folder.resolve("pid");
        Process program = HoldUntilKilled.start("child", "sh", script.toString(), pid.toString());
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        assertThat(child.isAlive()).isTrue();
        program.destroyForcibly();
        child.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aProgramThatRefusesOrIsMissingIsNoHold() {
        assertThatThrownBy(() -> new HeldChild(List.of("sh", "-c", "exit 3")).hold("kit", "a film"))
                .isInstanceOf(CannotInhibit.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> new HeldChild(List.of("/no/such/program")).hold("kit", "a film"))
                .isInstanceOf(CannotInhibit.class);
    }

    private Path program(String line) throws Exception {
        return Files.writeString(folder.resolve("program.sh"), line + "\n");
    }
}
