package org.screeningkit.awake;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;

/// Linux desktops: an inhibition on the session bus, which lives as long as our connection to it does. Every desktop
/// knows one of the two services, some act on one only, so both are asked where both are there.
///
/// @param environment the environment variables
record SessionBus(Map<String, String> environment) implements Inhibitor {
    private static final System.Logger LOG = System.getLogger(SessionBus.class.getName());
    private static final int CONNECT_MILLIS = 2000;
    /// `org.gnome.SessionManager`: 4 the machine does not suspend, 8 the session is not idle.
    private static final UInt32 SUSPEND_AND_IDLE = new UInt32(4 + 8);

    @Override
    public Hold hold(String who, String why) throws CannotInhibit {
        DBusConnection bus = connect();
        List<Release> releases = new ArrayList<>();
        try {
            DBus daemon = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            if (daemon.NameHasOwner(ScreenSaver.NAME)) {
                ask(releases, () -> {
                    ScreenSaver saver = bus.getRemoteObject(ScreenSaver.NAME, ScreenSaver.PATH, ScreenSaver.class);
                    UInt32 cookie = saver.Inhibit(who, why);
                    return () -> saver.UnInhibit(cookie);
                });
            }
            if (daemon.NameHasOwner(GnomeSession.NAME)) {
                ask(releases, () -> {
                    GnomeSession session =
                            bus.getRemoteObject(GnomeSession.NAME, GnomeSession.PATH, GnomeSession.class);
                    UInt32 cookie = session.Inhibit(who, new UInt32(0), why, SUSPEND_AND_IDLE);
                    return () -> session.Uninhibit(cookie);
                });
            }
        } catch (DBusException | DBusExecutionException failure) {
            bus.disconnect();
            throw new CannotInhibit("the session bus does not answer", failure);
        }
        if (releases.isEmpty()) {
            bus.disconnect();
            throw new CannotInhibit("nothing on the session bus takes the request");
        }
        return () -> {
            releases.forEach(SessionBus::letGo);
            releases.clear();
            bus.disconnect();
        };
    }

    private static void ask(List<Release> releases, Request request) {
        try {
            releases.add(request.make());
        } catch (DBusException | DBusExecutionException refused) {
            LOG.log(Level.DEBUG, "a service refused to keep the screen awake", refused);
        }
    }

    /// A service that went away took its inhibition along, and the end of the connection ends the other.
    private static void letGo(Release release) {
        try {
            release.give();
        } catch (DBusExecutionException gone) {
            LOG.log(Level.DEBUG, "an inhibition was gone before it was let go", gone);
        }
    }

    private DBusConnection connect() throws CannotInhibit {
        try {
            return DBusConnectionBuilder.forAddress(address())
                    .withShared(false)
                    .transportConfig()
                    .withTimeout(CONNECT_MILLIS)
                    .back()
                    .build();
        } catch (DBusException | IllegalArgumentException failure) {
            throw new CannotInhibit("the session bus cannot be reached", failure);
        }
    }

    private String address() throws CannotInhibit {
        String told = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!told.isEmpty()) {
            return told;
        }
        Path usual = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere"), "bus");
        if (!Files.exists(usual)) {
            throw new CannotInhibit("there is no session bus");
        }
        return "unix:path=" + usual;
    }

    private interface Request {
        Release make() throws DBusException;
    }

    private interface Release {
        void give();
    }
}
