package org.screeningkit.awake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program that keeps the machine awake until somebody kills it: over the bus whose address it is given, or by the
/// command it is given.
final class HoldUntilKilled {
    private HoldUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        Inhibitor inhibitor = arguments[0].equals("bus")
                ? new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", arguments[1]))
                : new HeldChild(List.of(arguments).subList(1, arguments.length));
        try (Inhibitor.Hold _ = inhibitor.hold("kit", "a film")) {
            System.out.println("held");
            System.in.read();
        }
    }

    static Process start(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HoldUntilKilled.class.getName()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!"held".equals(child.inputReader().readLine())) {
            throw new IllegalStateException("the program did not get its hold");
        }
        return child;
    }
}
