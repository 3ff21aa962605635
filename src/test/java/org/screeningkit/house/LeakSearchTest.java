package org.screeningkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search that cannot find proves nothing.
class LeakSearchTest {
    private static final String WORD = "Zoë Canary";

    private final LeakSearch search = new LeakSearch(WORD);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void findsTheWordWhateverStandsBefore(String form) throws Exception {
        for (String before : new String[] {"", "x", "xy", "xyz"}) {
            byte[] bytes = (before + WORD + " and more").getBytes(form);
            assertThat(search.in(bytes)).isTrue();
            assertThat(search.in(Base64.getEncoder().encode(bytes))).isTrue();
        }
    }

    @Test
    void namesTheFileAndLeavesOthersAlone(@TempDir Path folder) throws Exception {
        Path leak =
                Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("log"), "saved " + WORD);
        Files.write(folder.resolve("innocent"), "Zoë and a canary".getBytes(StandardCharsets.UTF_8));
        assertThat(search.under(folder)).containsExactly(leak);
    }
}
