package org.screeningkit.awake;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// The service of KDE, Xfce, Cinnamon and others (specifications.freedesktop.org, idle inhibition). The library
/// needs it public, and names its methods as the bus does.
@DBusInterfaceName(ScreenSaver.NAME)
public interface ScreenSaver extends DBusInterface {
    String NAME = "org.freedesktop.ScreenSaver";
    String PATH = "/org/freedesktop/ScreenSaver";

    UInt32 Inhibit(String application, String reason);

    void UnInhibit(UInt32 cookie);
}
