package org.screeningkit.datafolder.state;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.screeningkit.datafolder.DataFolder;

/// Keeps the settings on the disk. Blocks; one thread at a time.
public final class SettingsFile {
    private final JsonFile<Settings> file;
    private final Settings fresh;

    /// @param random names a laptop that has no name yet
    public SettingsFile(DataFolder folder, RandomGenerator random) {
        this(folder, random, new FileSteps());
    }

    SettingsFile(DataFolder folder, RandomGenerator random, FileSteps steps) {
        this.fresh = Settings.fresh(HexFormat.of().toHexDigits(random.nextInt()));
        this.file = new JsonFile<>(folder.settingsFile(), Settings.class, fresh, steps);
    }

    /// The settings; those of a new laptop where there are none or none that can be read, and these are kept at once:
    /// a laptop is named once.
    ///
    /// @throws IOException when new settings cannot be kept
    public Restored<Settings> load() throws IOException {
        try {
            Optional<Settings> read = file.read();
            if (read.isPresent()) {
                return Restored.of(read.get());
            }
            file.write(fresh);
            return Restored.of(fresh);
        } catch (UnreadableFile e) {
            file.write(fresh);
            return Restored.instead(fresh, "console.settings.reset", e);
        }
    }

    /// Keeps these settings from now on.
    ///
    /// @throws IOException when the disk did not take them; the old ones stay
    public void save(Settings settings) throws IOException {
        file.write(settings);
    }
}
