package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.screeningkit.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/// Random people use the form and leave it in every way there is; then the heap is searched for what they typed.
class NothingLeftTest {
    private static final byte VEIL = 0x5A;

    /// In bytes; more than any of the words in any encoding.
    private static final int LONGEST = 64;

    private final KioskFixture fixture = new KioskFixture();
    private final Random random = new Random(7);
    private final List<byte[]> veiled = new ArrayList<>();

    @TempDir
    Path folder;

    private Scene scene;
    private Stage stage;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noStringOfAPersonIsHeldWhenTheNextBegins() throws Exception {
        fx(() -> {
            stage = new Stage(StageStyle.UNDECORATED);
            scene = KioskFixture.scene(fixture.pane(Language.ENGLISH), 1366, 768);
            stage.setScene(scene);
            stage.show();
        });
        personWhoSaves();
        press("#done");
        personWhoSaves();
        press("#undo");
        press("#done");
        personUpToTheCheck();
        press("#leave");
        personUpToTheCheck();
        fx(() -> fixture.clock.pass(200));
        personUpToTheCheck();
        press("#show-email");
        press("#languages");
        press("#speak-ru");
        assertThat(answersInMemory("during"))
                .as("the search finds the answers on the screen")
                .isPositive();
        press("#change-name");
        press("#leave");
        press("#start");
        assertThat(answersInMemory("after")).as("answers still in memory").isZero();
        fx(() -> stage.hide());
    }

    private void personWhoSaves() throws Exception {
        personUpToTheCheck();
        press("#consent-petition");
        press("#consent-updates");
        press("#save");
        fx(() -> fixture.store.saved.clear());
    }

    private void personUpToTheCheck() throws Exception {
        press("#start");
        press("#purpose-petition-yes");
        press("#purpose-updates-yes");
        press("#age-yes");
        press("#continue");
        type("#name", this::word);
        press("#continue");
        type("#email", () -> word() + "@" + word() + ".org");
        press("#continue");
        type("#country", () -> "fra");
        press("#continue");
    }

    /// A word nobody else uses. Only its veiled bytes are remembered, so that the test itself does not keep it.
    private String word() {
        String letters = random.nextInt(2) == 0 ? "bcdfghjklmnpqrstvwxz" : "бвгджзклмнпрст";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        String made = word.toString();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            veiled.add(veil(made, charset));
        }
        return made;
    }

    private static byte[] veil(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= VEIL;
        }
        return bytes;
    }

    /// How many of all the words typed so far live somewhere in the heap.
    private long answersInMemory(String moment) throws IOException {
        Path dump = folder.resolve(moment + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[][][] byFirst = new byte[256][][];
        for (int first = 0; first < byFirst.length; first++) {
            int sought = first;
            byFirst[first] =
                    veiled.stream().filter(word -> (word[0] & 0xFF) == sought).toArray(byte[][]::new);
        }
        Set<byte[]> found = new HashSet<>();
        byte[] bytes = new byte[1 << 20];
        try (InputStream file = Files.newInputStream(dump)) {
            int carried = 0;
            for (int read = file.readNBytes(bytes, 0, bytes.length);
                    read > 0;
                    read = file.readNBytes(bytes, carried, bytes.length - carried)) {
                int end = carried + read;
                for (int at = 0; at < end - LONGEST; at++) {
                    for (byte[] word : byFirst[(bytes[at] ^ VEIL) & 0xFF]) {
                        if (matches(bytes, at, word)) {
                            found.add(word);
                        }
                    }
                }
                carried = Math.min(LONGEST, end);
                System.arraycopy(bytes, end - carried, bytes, 0, carried);
            }
        }
        Files.delete(dump);
        return found.size();
    }

    private static boolean matches(byte[] bytes, int at, byte[] sought) {
        for (int j = 1; j < sought.length; j++) {
            if ((byte) (bytes[at + j] ^ VEIL) != sought[j]) {
                return false;
            }
        }
        return true;
    }

    private void press(String id) throws Exception {
        fx(() -> {
            Node node = scene.getRoot().lookup(id);
            assertThat(node).as(id).isNotNull();
            ((ButtonBase) node).fire();
        });
    }

    private void type(String id, Supplier<String> text) throws Exception {
        fx(() -> ((TextField) scene.getRoot().lookup(id)).appendText(text.get()));
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get();
        WaitForAsyncUtils.waitForFxEvents(1);
    }
}
