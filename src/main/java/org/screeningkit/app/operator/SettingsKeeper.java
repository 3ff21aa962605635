package org.screeningkit.app.operator;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.screeningkit.datafolder.state.Settings;
import org.screeningkit.datafolder.state.Settings.KioskLook;
import org.screeningkit.datafolder.state.SettingsFile;
import org.screeningkit.ui.Look;

/// The settings in force, and the way each change of them takes to the disk. Only what is changed here is remembered:
/// what was said on the command line holds for one evening. JavaFX thread.
public final class SettingsKeeper {
    private final SettingsFile file;
    private final Executor disk;
    private final Consumer<IOException> trouble;
    private Settings now;

    /// @param opened as they lie on the disk
    /// @param disk one thing at a time
    /// @param trouble told on the disk's thread of each change that holds until the kit is closed only
    public SettingsKeeper(Settings opened, SettingsFile file, Executor disk, Consumer<IOException> trouble) {
        this.now = opened;
        this.file = file;
        this.disk = disk;
        this.trouble = trouble;
    }

    public Settings now() {
        return now;
    }

    /// Where the event is: as the settings say, else where the laptop says it is.
    public String country() {
        return now.event().countryOr(Locale.getDefault(Locale.Category.FORMAT).getCountry());
    }

    /// How the kiosk looks.
    public Look look() {
        return Look.valueOf(now.kioskLook().name());
    }

    public void keep(Look look) {
        change(settings -> settings.withKioskLook(KioskLook.valueOf(look.name())));
    }

    public void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
        Settings changed = now;
        disk.execute(() -> {
            try {
                file.save(changed);
            } catch (IOException unwritable) {
                trouble.accept(unwritable);
            }
        });
    }
}
