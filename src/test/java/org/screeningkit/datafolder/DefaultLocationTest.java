package org.screeningkit.datafolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultLocationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # system,     home,     XDG_DATA_HOME, LOCALAPPDATA, folder
            Linux,        /home/a,  '',            '',           /home/a/.local/share/screening-kit
            Linux,        /home/a,  /data,         '',           /data/screening-kit
            Linux,        /home/a,  relative,      '',           /home/a/.local/share/screening-kit
            FreeBSD,      /home/a,  '',            '',           /home/a/.local/share/screening-kit
            Mac OS X,     /Users/a, /data,         '',           /Users/a/Library/Application Support/screening-kit
            Windows 11,   /Users/a, '',            /Local,       /Local/screening-kit
            Windows 11,   /Users/a, '',            '',           /Users/a/AppData/Local/screening-kit
            """)
    void eachSystemHasItsPlace(String system, String home, String xdg, String local, Path folder) {
        DefaultLocation location =
                new DefaultLocation(system, home, Map.of("XDG_DATA_HOME", xdg, "LOCALAPPDATA", local));
        assertThat(location.folder()).contains(folder);
    }

    @ParameterizedTest
    @CsvSource({"Linux", "Mac OS X", "Windows 11"})
    void withoutAHomeThereIsNoPlace(String system) {
        assertThat(new DefaultLocation(system, "", Map.of()).folder()).isEmpty();
        assertThat(new DefaultLocation(system, "?", Map.of()).folder()).isEmpty();
    }

    @Test
    void thisProcessHasAHome() {
        assertThat(DefaultLocation.ofThisProcess().folder()).isPresent();
    }

    @Test
    void theHomeOfTheProcessWinsOverTheOneOfTheAccount() {
        DefaultLocation location = new DefaultLocation("Linux", "/home/a", Map.of("HOME", "/tmp/empty"));

        assertThat(location.folder()).contains(Path.of("/tmp/empty/.local/share/screening-kit"));
    }
}
