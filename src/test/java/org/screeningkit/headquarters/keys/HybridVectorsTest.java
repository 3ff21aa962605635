package org.screeningkit.headquarters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The published test vectors of the stanza `mlkem768x25519` (C2SP, CCTV).
class HybridVectorsTest {
    @TempDir
    Path folder;

    static Stream<String> vectors() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(source("hybrid").getParent())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("hybrid"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(19);
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void opensWhatMustOpenAndRefusesTheRest(String name) throws Exception {
        byte[] vector = Files.readAllBytes(source(name));
        int end = new String(vector, StandardCharsets.ISO_8859_1).indexOf("\n\n");
        Map<String, String> header = new String(vector, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
        byte[] sealed = Arrays.copyOfRange(vector, end + 2, vector.length);
        if (header.containsKey("compressed")) {
            sealed = new InflaterInputStream(new ByteArrayInputStream(sealed)).readAllBytes();
        }
        byte[] file = sealed;
        SecretKeys keys = SecretKeys.read(
                Files.writeString(folder.resolve("key.txt"), header.get("identity") + "\n"), _ -> Optional.empty());
        if ("success".equals(header.get("expect"))) {
            byte[] payload = keys.open(file);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(payload)))
                    .isEqualTo(header.get("payload"));
        } else {
            assertThatThrownBy(() -> keys.open(file)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    private static Path source(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(HybridVectorsTest.class.getResource("cctv/" + name))
                .toURI());
    }
}
