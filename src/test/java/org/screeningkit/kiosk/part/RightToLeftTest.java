package org.screeningkit.kiosk.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightToLeftTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أوافق على أن تحتفظ All Out بعنوان بريدي الإلكتروني ولغتي وأن تراسلني بشأن هذه الحملة. يمكنني التوقف في أي وقت.",
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

    @Test
    void onlyMarksAreAddedAndOnlyBetweenRightToLeftWords() {
        assertThat(RightToLeft.breakable("plain text")).isEqualTo("plain text");
        assertThat(RightToLeft.breakable("أن All Out أن تحتفظ")).isEqualTo("أن All Out أن \u200eتحتفظ");
    }
}
