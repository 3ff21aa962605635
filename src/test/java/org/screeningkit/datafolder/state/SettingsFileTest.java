package org.screeningkit.datafolder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.DataFolderFailure;
import org.screeningkit.datafolder.state.Settings.CaptionSize;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class SettingsFileTest {
    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() throws DataFolderFailure {
        folder = DataFolder.open(temporary);
    }

    @Test
    void everySettingSurvivesARestart() throws IOException {
        Settings settings = Settings.fresh("0123abcd")
                .withRole(Settings.Role.SIGN_UP)
                .withLanguage("zh-Hans")
                .withPin(Optional.of(Pin.of("4711".toCharArray(), new SecureRandom())))
                .withEvent(new Settings.Event("kla-03", "Kläranlage", "Ост", "19:00", "XK"))
                .withVenue(
                        new Settings.Venue("hdmi", -40, 55, Optional.of(new Settings.Screen(1920, 1080, 1366, 0, 1.5))))
                .withCaptions(new Settings.Captions("off", CaptionSize.LARGEST, true))
                .withKioskLook(Settings.KioskLook.DISCREET);
        file().save(settings);
        assertThat(file().load()).isEqualTo(Restored.of(settings));
    }

    @Test
    void theFileIsTheOneThatOthersRead() throws IOException {
        file().save(Settings.fresh("0123abcd").withCaptions(new Settings.Captions("en", CaptionSize.LARGE, false)));
        assertThat(folder.settingsFile()).content().isEqualToNormalizingNewlines("""
                {
                  "v" : 1,
                  "kiosk" : "0123abcd",
                  "role" : "all",
                  "language" : "en",
                  "pin" : null,
                  "event" : {
                    "id" : "",
                    "name" : "",
                    "place" : "",
                    "start" : "",
                    "country" : ""
                  },
                  "venue" : {
                    "audioDevice" : "",
                    "audioDelayMs" : 0,
                    "volume" : 70,
                    "screen" : null
                  },
                  "captions" : {
                    "language" : "en",
                    "size" : "A+",
                    "contrast" : false
                  },
                  "kioskLook" : "ice",
                  "mirror" : ""
                }""");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.settingsFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLaptopIsNamedOnceAndForGood() throws IOException {
        String kiosk = file().load().value().kiosk();
        assertThat(kiosk).matches("[0-9a-f]{8}");
        assertThat(file().load()).isEqualTo(Restored.of(Settings.fresh(kiosk)));
    }

    @Test
    void whatAFileLeavesOutIsAsUsualAndWhatIsUnknownIsLeftAlone() throws IOException {
        Files.writeString(
                folder.settingsFile(),
                "{\"v\":1,\"kiosk\":\"0123abcd\",\"mood\":[1],\"event\":{\"name\":\"Kino\"},\"venue\":{\"volume\":20},\"pin\":null}");
        Settings settings = file().load().value();
        assertThat(settings.kiosk()).isEqualTo("0123abcd");
        assertThat(settings.event()).isEqualTo(new Settings.Event("", "Kino", "", "", ""));
        assertThat(settings.venue()).isEqualTo(new Settings.Venue("", 0, 20, Optional.empty()));
        assertThat(settings.role()).isEqualTo(Settings.Role.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"v\":2}",
                "{\"v\":1",
                "{\"v\":1}}",
                "{\"v\":1,\"v\":1}",
                "{\"v\":1,\"kiosk\":\"0123ABCD\"}",
                "{\"v\":1,\"kiosk\":12345678}",
                "{\"v\":1,\"role\":\"king\"}",
                "{\"v\":1,\"role\":0}",
                "{\"v\":1,\"language\":\"\"}",
                "{\"v\":1,\"venue\":7}",
                "{\"v\":1,\"venue\":{\"volume\":101}}",
                "{\"v\":1,\"venue\":{\"volume\":\"70\"}}",
                "{\"v\":1,\"venue\":{\"volume\":70.5}}",
                "{\"v\":1,\"venue\":{\"screen\":{\"w\":0}}}",
                "{\"v\":1,\"event\":{\"start\":\"25:00\"}}",
                "{\"v\":1,\"event\":{\"id\":\"../x\"}}",
                "{\"v\":1,\"captions\":{\"contrast\":\"yes\"}}",
                "{\"v\":1,\"pin\":{\"alg\":\"none\",\"iter\":1,\"salt\":\"\",\"hash\":\"\"}}",
                "{\"v\":1,\"pin\":{\"alg\":\"pbkdf2-sha256\",\"iter\":600000,\"salt\":\"§\",\"hash\":\"\"}}",
                "\u0000\u0000\u0000\u0000",
            })
    void whatCannotBeReadIsSetAsideAndTheUsualTakesItsPlace(String content) throws IOException {
        Files.writeString(folder.settingsFile(), content);
        Restored<Settings> restored = file().load();
        assertThat(restored.value()).isEqualTo(Settings.fresh(restored.value().kiosk()));
        assertThat(restored.textKey())
                .hasValueSatisfying(key ->
                        assertThat(Texts.of(Language.ENGLISH).get(key)).startsWith("The settings could not be read"));
        assertThat(bad()).hasContent(content);
        assertThat(file().load()).isEqualTo(Restored.of(restored.value()));
    }

    @Test
    void aTornFileIsSetAsideWhereverItIsTorn() throws IOException {
        file().save(Settings.fresh("0123abcd"));
        byte[] whole = Files.readAllBytes(folder.settingsFile());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(folder.settingsFile(), java.util.Arrays.copyOf(whole, length));
            assertThat(file().load().textKey()).as("%d bytes", length).isPresent();
        }
    }

    @Test
    void anOlderBadFileMakesRoomForTheNewOne() throws IOException {
        Files.writeString(bad(), "older");
        Files.writeString(folder.settingsFile(), "newer");
        file().load();
        assertThat(bad()).hasContent("newer");
    }

    @Test
    void aFolderInPlaceOfTheFileIsSetAsideToo() throws IOException {
        Files.createDirectory(folder.settingsFile());
        assertThat(file().load().textKey()).isPresent();
        assertThat(folder.settingsFile()).isRegularFile();
    }

    @Test
    void anEnormousFileIsNotReadIntoMemory() throws IOException {
        try (java.io.RandomAccessFile random =
                new java.io.RandomAccessFile(folder.settingsFile().toFile(), "rw")) {
            random.setLength(3L << 30);
        }
        assertThat(file().load().textKey()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "rename"})
    void aStepThatFailsLeavesTheOldSettings(String step) throws IOException {
        Settings old = Settings.fresh("0123abcd");
        file().save(old);
        SettingsFile failing = new SettingsFile(folder, new Random(1), new FailingSteps(step));
        assertThatThrownBy(() -> failing.save(old.withLanguage("ru"))).isInstanceOf(IOException.class);
        assertThat(file().load().value()).isEqualTo(old);
        assertThat(temporary.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void aNameThatIsNotForcedIsReported() {
        SettingsFile failing = new SettingsFile(folder, new Random(1), new FailingSteps("forceNames"));
        assertThatThrownBy(() -> failing.save(Settings.fresh("0123abcd"))).isInstanceOf(IOException.class);
    }

    @Test
    void theContentIsForcedBeforeItGetsItsNameAndTheNameBeforeItCounts() throws IOException {
        FailingSteps steps = new FailingSteps("");
        new SettingsFile(folder, new Random(1), steps).save(Settings.fresh("0123abcd"));
        assertThat(steps.done()).containsExactly("write", "rename", "forceNames");
    }

    @Test
    void whatAPowerCutLeftInTheMiddleOfAWriteIsOverwritten() throws IOException {
        Files.writeString(temporary.resolve("settings.json.part"), "{\"v\":1,\"kio");
        file().save(Settings.fresh("0123abcd"));
        assertThat(file().load()).isEqualTo(Restored.of(Settings.fresh("0123abcd")));
        assertThat(temporary.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void anEventWithoutANameIsCalledAfterTheLaptopAndTheDay() {
        Settings fresh = Settings.fresh("0123abcd");
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(fresh.eventId(day)).isEqualTo("event-0123abcd-2026-11-22").hasSizeLessThanOrEqualTo(40);
        assertThat(fresh.withEvent(new Settings.Event("kla-03", "", "", "", "")).eventId(day))
                .isEqualTo("kla-03");
    }

    @ParameterizedTest
    @CsvSource({"19:00, 19:00", "00:00, 00:00", "23:59, 23:59", "'',"})
    void theStartIsATimeOnTheClock(String start, LocalTime time) {
        assertThat(new Settings.Event("", "", "", start, "").startsAt()).isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest
    @CsvSource({"BE, US, BE", "XK, RS, XK", "'', FR, FR", "'', '', ''"})
    void theEventsCountryIsTheOneSaidElseThatOfTheLaptop(String said, String laptop, String country) {
        assertThat(new Settings.Event("", "", "", "", said).countryOr(laptop)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"be", "BEL", "B", "32"})
    void aCountryIsTwoCapitalLetters(String country) {
        assertThatThrownBy(() -> new Settings.Event("", "", "", "", country))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SettingsFile file() {
        return new SettingsFile(folder, new SecureRandom());
    }

    private Path bad() {
        return temporary.resolve("settings.json.bad");
    }
}
