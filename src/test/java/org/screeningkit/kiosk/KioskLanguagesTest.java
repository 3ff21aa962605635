package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.app.crew.OutboxStore;
import org.screeningkit.app.crew.SealedCount;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SealedFormReader;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// One person in each language, from the first button to the sealed file on the disk, opened with the organiser's key.
class KioskLanguagesTest extends KioskVisits {
    @TempDir
    Path data;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | Zoë O’Connor-Smith      | zoe.o'connor@example.org | ireland  | IE
            ru      | Анна Ёлкина             | анна@почта.рф            | казах    | KZ
            fr      | Françoise Lefèvre-Noël  | francoise@example.fr     | suisse   | CH
            es      | Íñigo Núñez Peña        | inigo@example.es         | españa   | ES
            pt      | João Gonçalves Assunção | joao+kit@example.com.br  | brasil   | BR
            de      | Jörg Weiß-Müller        | joerg@straße.de          | österr   | AT
            it      | Niccolò D’Angelò        | niccolo@example.it       | italia   | IT
            ar      | مُحمَّد عبد الله بن أحمد  | muhammad@example.com     | مصر      | EG
            zh-Hans | 欧阳娜娜·𠮷喆            | ouyang@example.cn        | 法国     | FR
            """)
    void whatWasTypedReachesTheSealedRecordUnchanged(String tag, String name, String email, String country, String code)
            throws Exception {
        TestKeys organiser = TestKeys.made();
        fixture.keptIn = new OutboxStore(
                Outbox.open(data, AgeSealer.to(TestKeys.recipients(organiser, TestKeys.made())), Copies.NONE),
                new SealedCount(0, 0));
        open("en");
        click("#language-" + tag);
        assertThat(SceneSearch.textsIn(pane))
                .contains(Texts.of(new Language(tag)).get("kiosk.choices.title"));
        choose();
        enter(tag, name);
        enter(tag, email);
        enter(tag, country);
        agreeAndSave();
        assertThat(SceneSearch.visible(pane, "#receipt-code")).isTrue();

        SignUpRecord record = opened(organiser);
        assertThat(record.person().name()).contains(name);
        assertThat(record.person().email()).contains(email);
        assertThat(record.person().country()).contains(code);
        assertThat(record.language()).isEqualTo(tag);
        assertThat(record.consents()).extracting(Consent::purpose).containsExactly("petition", "updates", "notice");
        assertThat(record.consents()).extracting(Consent::language).containsOnly(tag);
    }

    /// Chinese comes from the system's input method, whole words at a time.
    private void enter(String tag, String text) throws Exception {
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            assertThat(tag).isEqualTo("zh-Hans");
            compose("ouyang", text);
        } else {
            write(text);
        }
        click("#continue");
    }

    private SignUpRecord opened(TestKeys organiser) throws Exception {
        try (Stream<Path> kept = Files.list(data.resolve("outbox"))) {
            byte[] sealed = Files.readAllBytes(kept.toList().getFirst());
            return new SealedFormReader().read(organiser.open(sealed));
        }
    }
}
