package org.screeningkit.kiosk.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

class RightToLeftTest {
    private static final int BESIDE = 200;
    private static final int PICTURE = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أوافق على أن تحتفظ All Out بعنوان بريدي الإلكتروني ولغتي وأن تراسلني بشأن هذه الحملة. يمكنني التوقف في أي وقت.",
                "لا توجد عريضة وراء هذا النموذج اليوم: فعريضة عام 2013 انتهت.",
                "إجاباتك تُظهر رأيك (وقد توحي بميولك) 16 سنة أو أكثر «{title}»",
                "אני מסכים שהארגון ישמור את כתובת הדואר האלקטרוני שלי",
                "مثالمثالمثالمثالمثالمثالمثالمثالمثالمثالمثالمثالمثالمثال@مثال.إختبار"
            })
    void markedTextCanBeMeasuredAtEveryWidthALineHas(String text) {
        String marked = RightToLeft.breakable(text);
        for (String family : new String[] {"Noto Sans Arabic", "Noto Sans"}) {
            for (int width = 400; width < 1400; width += 13) {
                Text node = new Text(marked);
                node.setFont(Font.font(family, 24));
                node.setWrappingWidth(width);
                assertThatCode(node::getLayoutBounds).doesNotThrowAnyException();
            }
        }
    }

    /// The letters are drawn, not measured: what is drawn too much has no bounds.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا توجد عريضة وراء هذا النموذج اليوم: فعريضة عام 2013 انتهت.",
                "أوافق على أن تحتفظ All Out بعنوان بريدي الإلكتروني ولغتي في 20 دقيقة."
            })
    void noLetterIsDrawnPastTheEndOfItsLine(String text) throws Exception {
        List<Integer> spoilt = WaitForAsyncUtils.asyncFx(() -> {
                    Theme.loadFonts();
                    return IntStream.range(40, 140)
                            .map(step -> 5 * step)
                            .filter(width -> spills(text, width))
                            .boxed()
                            .toList();
                })
                .get();
        assertThat(spoilt).isEmpty();
    }

    /// What is drawn twice has twice the ink, and what is left out has none: whatever the width, it is that of one
    /// line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "من: All Out, PO Box 1, New York, privacy@example.org. ماذا: فقط ما تكتبه هنا وما تختاره.",
                "من: All Out PO Box 1 New York NY 10001 privacy@example.org ماذا: فقط ما تكتبه هنا وما تختاره.",
                "حتى 31 December 2026 تحتفظ International Lesbian Gay Bisexual Trans and Intersex Association بها.",
                "اتصل بالرقم \u200E+44 7700 900982، أو اتركه فارغًا"
            })
    void everyLetterIsDrawnOnceAtEveryWidth(String text) throws Exception {
        List<Integer> spoilt = WaitForAsyncUtils.asyncFx(() -> {
                    Theme.loadFonts();
                    double once = ink(text, 2000);
                    return IntStream.range(44, 150)
                            .map(step -> 7 * step)
                            .filter(width -> Math.abs(ink(text, width) / once - 1) > 0.01)
                            .boxed()
                            .toList();
                })
                .get();
        assertThat(spoilt).isEmpty();
    }

    private static double ink(String text, int width) {
        PixelReader pixels = picture(text, width);
        int ground = pixels.getArgb(0, 0) & 0xff;
        return IntStream.range(0, PICTURE)
                .mapToDouble(y -> IntStream.range(0, width + 2 * BESIDE)
                        .map(x -> ground - (pixels.getArgb(x, y) & 0xff))
                        .sum())
                .sum();
    }

    private static PixelReader picture(String text, int width) {
        Text words = new Text(RightToLeft.breakable(text));
        words.setFont(Font.font("Noto Sans Arabic", 22));
        words.setWrappingWidth(width);
        VBox page = new VBox(words);
        page.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        page.setPadding(new Insets(0, BESIDE, 0, BESIDE));
        return new Scene(page, width + 2 * BESIDE, PICTURE).snapshot(null).getPixelReader();
    }

    private static boolean spills(String text, int width) {
        PixelReader pixels = picture(text, width);
        return IntStream.range(0, PICTURE)
                .anyMatch(y -> IntStream.range(0, BESIDE - 4).anyMatch(x -> (pixels.getArgb(x, y) & 0xff) < 128));
    }

    @Test
    void wordsAreMarkedOrKeptTogether() {
        assertThat(RightToLeft.breakable("plain text")).isEqualTo("plain text");
        assertThat(RightToLeft.breakable("أن All Out أن تحتفظ")).isEqualTo("أن All\u00a0Out\u00a0أن \u200eتحتفظ");
    }
}
