package org.screeningkit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.app.operator.SettingsKeeper;
import org.screeningkit.datafolder.state.Settings.Role;

class OpeningTest {
    private static final Path KIT = Path.of("media", "love-always-wins").toAbsolutePath();

    @TempDir
    private Path data;

    @Test
    void theCommandLinesRoleHoldsForOneEveningWhateverElseIsRemembered() throws Exception {
        try (Opening tonight = open(Optional.of(Role.SIGN_UP))) {
            assertThat(tonight.role()).isEqualTo(Role.SIGN_UP);
            SettingsKeeper settings = new SettingsKeeper(
                    tonight.settings(),
                    tonight.settingsFile(),
                    Runnable::run,
                    failure -> assertThat(failure).isNull());
            settings.change(now -> now.withLanguage("fr"));
        }

        try (Opening next = open(Optional.empty())) {
            assertThat(next.settings().language()).isEqualTo("fr");
            assertThat(next.role()).isEqualTo(Role.ALL);
            assertThat(next.kit().programme().segments()).hasSizeGreaterThan(2);
        }
    }

    private Opening open(Optional<Role> role) throws CannotOpen {
        return Opening.of(new EveningOptions(KIT, Optional.of(data), role), InstantSource.system());
    }
}
