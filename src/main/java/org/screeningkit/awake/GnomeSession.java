package org.screeningkit.awake;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// The service of GNOME and its kin (gnome-session, `org.gnome.SessionManager.xml`). The library needs it public, and
/// names its methods as the bus does.
@DBusInterfaceName(GnomeSession.NAME)
public interface GnomeSession extends DBusInterface {
    String NAME = "org.gnome.SessionManager";
    String PATH = "/org/gnome/SessionManager";

    /// @param window of the X server; 0 for none
    /// @param flags what is not to happen, added up
    UInt32 Inhibit(String application, UInt32 window, String reason, UInt32 flags);

    void Uninhibit(UInt32 cookie);
}
