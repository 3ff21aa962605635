package org.screeningkit.awake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.Assumptions;

/// A real session bus with stand-ins for the two services that keep a screen awake. As theirs, an inhibition here
/// ends when it is let go or when the connection that took it does. Names and paths are spelled out here, not taken
/// from the code that is tried.
final class MockDesktop implements AutoCloseable {
    private final Process daemon;
    private final String address;
    private final DBusConnection bus;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> holderGone = new CompletableFuture<>();
    private volatile String holder = "";

    MockDesktop(Path folder) throws Exception {
        Path socket = folder.resolve("bus");
        address = "unix:path=" + socket;
        try {
            daemon = new ProcessBuilder(
                            "dbus-daemon",
                            "--session",
                            "--nofork",
                            "--nopidfile",
                            "--print-address=1",
                            "--address=" + address)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("dbus-daemon is not installed, so there is no session bus to try");
            throw absent;
        }
        BufferedReader printed = daemon.inputReader();
        if (printed.readLine() == null) {
            throw new IOException("dbus-daemon did not start");
        }
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.addSigHandler(DBus.NameOwnerChanged.class, change -> {
            if (change.name.equals(holder) && change.newOwner.isEmpty()) {
                holderGone.complete(null);
            }
        });
    }

    MockDesktop withScreenSaver() throws Exception {
        bus.requestBusName("org.freedesktop.ScreenSaver");
        bus.exportObject("/org/freedesktop/ScreenSaver", new Saver());
        return this;
    }

    MockDesktop withSessionManager() throws Exception {
        bus.requestBusName("org.gnome.SessionManager");
        bus.exportObject("/org/gnome/SessionManager", new Session());
        return this;
    }

    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    void awaitHolderGone() throws Exception {
        holderGone.get(20, TimeUnit.SECONDS);
    }

    private void took(String what) {
        heard.add(what);
        holder = DBusConnection.getCallInfo().getSource();
    }

    @Override
    public void close() throws Exception {
        bus.disconnect();
        daemon.destroy();
        daemon.waitFor(10, TimeUnit.SECONDS);
    }

    private final class Saver implements ScreenSaver {
        @Override
        public UInt32 Inhibit(String application, String reason) {
            took("saver holds for " + application + ": " + reason);
            return new UInt32(71);
        }

        @Override
        public void UnInhibit(UInt32 cookie) {
            heard.add("saver lets " + cookie + " go");
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    private final class Session implements GnomeSession {
        @Override
        public UInt32 Inhibit(String application, UInt32 window, String reason, UInt32 flags) {
            took("session holds " + flags + " for " + application + ": " + reason);
            return new UInt32(72);
        }

        @Override
        public void Uninhibit(UInt32 cookie) {
            heard.add("session lets " + cookie + " go");
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }
}
