package org.screeningkit.app.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.outbox.Copies;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.age.TestKeys;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.outbox.mirror.Mirror;
import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.Withdrawal;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.signup.record.Person;
import org.screeningkit.signup.record.SignUpRecord;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

class MirroredStoreTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> stickWork = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final SealedCount count = new SealedCount(0, 0);
    private Path stick;
    private MirroredStore store;

    @BeforeEach
    void aKioskWithAStick() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
        Outbox outbox = Outbox.open(
                folder.resolve("data"),
                AgeSealer.to(TestKeys.recipients(TestKeys.made(), TestKeys.made())),
                Copies.MIRRORED);
        Mirror mirror =
                new Mirror(stick, "0a1b2c3d", new OutboxFolders(folder.resolve("data")), DurableFiles.ofThisComputer());
        store = new MirroredStore(new OutboxStore(outbox, count), mirror, stickWork::add, told::add);
    }

    @Test
    void theReceiptComesBeforeTheStickIsTouchedAndUndoTakesTheCopyBackToo() throws Exception {
        Receipt receipt = store.save(signUp());
        assertThat(copies()).as("nobody waited for the stick").isZero();
        work();
        assertThat(copies()).isEqualTo(1);
        store.undo(receipt);
        work();
        assertThat(copies()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void theCodeTakesTheRecordAndItsCopy() throws Exception {
        store.save(signUp());
        Receipt receipt = store.save(signUp());
        work();
        assertThat(store.withdraw(receipt.code().toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new Withdrawal.Withdrawn(false));
        assertThat(store.withdraw(receipt.code())).isEqualTo(new Withdrawal.NotFound());
        assertThat(store.withdraw("zoe@example.org")).isEqualTo(new Withdrawal.NotACode());
        work();
        assertThat(copies()).isEqualTo(1);
        assertThat(count.sealed()).isEqualTo(1);
        assertThat(count.takenBack()).isEqualTo(1);
    }

    @Test
    void theOperatorIsToldOfACopyThatIsStillOnAStickElsewhere() throws Exception {
        Receipt receipt = store.save(signUp());
        work();
        Path pocket = Files.move(stick, folder.resolve("pocket"));
        store.withdraw(receipt.code());
        work();
        Files.move(pocket, stick);
        store.start();
        work();
        assertThat(copies()).isZero();
        assertThat(told).containsExactly("outbox.mirror.owes", "outbox.mirror.well");
    }

    @Test
    void aMissingStickIsToldOnceAndItsReturnOnce() throws Exception {
        Path pocket = Files.move(stick, folder.resolve("pocket"));
        store.save(signUp());
        work();
        store.save(signUp());
        work();
        Files.move(pocket, stick);
        store.save(signUp());
        work();
        assertThat(copies()).isEqualTo(3);
        assertThat(told).containsExactly("outbox.mirror.failed", "outbox.mirror.well");
        assertThat(told).allMatch(key -> Texts.of(Language.ENGLISH).find(key).isPresent());
    }

    @Test
    void aStickThatHangsIsToldAndNobodyWaits() throws Exception {
        for (int person = 0; person < 5; person++) {
            store.save(signUp());
        }
        assertThat(told).containsExactly("outbox.mirror.slow");
        work();
        assertThat(copies()).isEqualTo(5);
        assertThat(told).containsExactly("outbox.mirror.slow", "outbox.mirror.well");
    }

    private void work() {
        while (!stickWork.isEmpty()) {
            stickWork.remove().run();
        }
    }

    private long copies() throws Exception {
        Path place = stick.resolve("screening-kit").resolve("0a1b2c3d");
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.count();
        }
    }

    private static SignUpRecord signUp() {
        return new SignUpRecord(
                "0".repeat(32),
                new Origin("kit", "0".repeat(64), "kla-03", "0a1b2c3d", 1),
                Instant.parse("2026-11-22T19:41:00Z"),
                "en",
                Person.of("zoe@example.org"),
                List.of(new Consent("petition", "2026-11", "en", "0".repeat(64))));
    }
}
