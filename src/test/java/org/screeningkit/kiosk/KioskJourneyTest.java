package org.screeningkit.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screeningkit.kiosk.SceneSearch.textsIn;
import static org.screeningkit.kiosk.SceneSearch.visible;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.screeningkit.kiosk.part.TextEntry;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.signup.record.SignUpRecord;

/// People at the kiosk, with mouse and keyboard.
class KioskJourneyTest extends KioskVisits {
    @Test
    void petitionAndUpdatesAreSavedInOneRecord() throws Exception {
        byMouse = true;
        open("en");
        click("#start");
        click("#purpose-petition-yes");
        click("#purpose-updates-yes");
        click("#age-yes");
        click("#continue");
        write("Anna  K");
        click("#continue");
        write("anna@example.com");
        click("#continue");
        write("france");
        click("#continue");
        assertThat(text("#answer-email")).isEqualTo("a\u2026@example.com");
        click("#show-email");
        assertThat(text("#answer-email")).isEqualTo("anna@example.com");
        click("#consent-petition");
        click("#consent-updates");
        click("#save");
        assertThat(text("#receipt-code")).isEqualTo("K7F2-9QXM");
        SignUpRecord saved = fixture.store.saved.getFirst();
        assertThat(saved.person().name()).contains("Anna K");
        assertThat(saved.person().email()).contains("anna@example.com");
        assertThat(saved.person().country()).contains("FR");
        assertThat(saved.consents()).extracting(Consent::purpose).containsExactly("petition", "updates", "notice");
        click("#done");
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void updatesAloneAskNeitherNameNorCountry() throws Exception {
        open("en");
        choose("no", "yes", "yes");
        assertThat(textsIn(pane)).contains("Step 2 of 3");
        write("anna@example.com");
        click("#continue");
        click("#consent-updates");
        click("#save");
        SignUpRecord saved = fixture.store.saved.getFirst();
        assertThat(saved.person().name()).isEmpty();
        assertThat(saved.person().country()).isEmpty();
        assertThat(saved.consents()).extracting(Consent::purpose).containsExactly("updates", "notice");
    }

    @Test
    void whoWantsNothingLeavesNothing() throws Exception {
        open("en");
        choose("no", "no", "yes");
        assertThat(textsIn(pane)).contains("Nothing was saved.");
        click("#done");
        assertThat(fixture.store.saved).isEmpty();
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void whoIsTooYoungIsThankedAndNothingIsKept() throws Exception {
        open("en");
        choose("yes", "yes", "no");
        assertThat(textsIn(pane)).anyMatch(text -> text.startsWith("We can only take details from people aged 16"));
        assertThat(fixture.store.saved).isEmpty();
    }

    @Test
    void continueNamesWhatIsMissingAndTheSummaryTakesTheFocus() throws Exception {
        open("en");
        click("#start");
        click("#continue");
        assertThat(focused().getId()).isEqualTo("summary");
        assertThat(focused().getAccessibleText())
                .contains("There is a problem")
                .contains("Select yes if you are 16 or older");
        click("Select yes if you want email updates");
        assertThat(focused().getId()).isEqualTo("purpose-updates-yes");
        click("#purpose-petition-yes");
        click("#purpose-updates-no");
        click("#age-yes");
        click("#continue");
        click("#continue");
        assertThat(textsIn(pane)).contains("Enter the name for the petition");
        click("#back");
        assertThat(visible(pane, "#purpose-petition-yes")).isTrue();
    }

    @Test
    void aTypoIsAskedAboutAndCanBeTakenOrKept() throws Exception {
        open("en");
        choose("no", "yes", "yes");
        write("anna@gamil.com");
        click("#continue");
        assertThat(textsIn(pane)).contains("Did you mean anna@gmail.com?");
        click("#use-suggestion");
        assertThat(((TextField) node("#email")).getText()).isEqualTo("anna@gmail.com");
        robot.interact(() -> ((TextField) node("#email")).setText("anna@gmial.com"));
        click("#continue");
        assertThat(visible(pane, "#use-suggestion")).isTrue();
        click("#continue");
        click("#consent-updates");
        click("#save");
        assertThat(fixture.store.saved.getFirst().person().email()).contains("anna@gmial.com");
    }

    @Test
    void changingOneAnswerComesBackToTheCheck() throws Exception {
        open("en");
        toTheCheck();
        click("#change-name");
        robot.interact(() -> ((TextField) node("#name")).clear());
        write("Bea");
        click("#continue");
        assertThat(text("#answer-name")).isEqualTo("Bea");
    }

    @Test
    void consentsAreUntickedAndEachIsNeeded() throws Exception {
        open("en");
        toTheCheck();
        click("#consent-updates");
        click("#save");
        assertThat(textsIn(pane)).contains("Tick the petition box to sign, or change your answer to No");
        assertThat(fixture.store.saved).isEmpty();
    }

    @Test
    void undoTakesTheRecordBack() throws Exception {
        open("en");
        toTheCheck();
        agreeAndSave();
        click("#undo");
        assertThat(fixture.store.saved).isEmpty();
        assertThat(textsIn(pane)).contains("Nothing from you was kept.");
    }

    @Test
    void anUndoThatFailsIsSaidAndTheCodeStays() throws Exception {
        open("en");
        toTheCheck();
        agreeAndSave();
        fixture.store.failing = true;
        click("#undo");
        assertThat(visible(pane, "#undo-failed")).isTrue();
        assertThat(text("#receipt-code")).isEqualTo("K7F2-9QXM");
        assertThat(fixture.troubles).hasSize(1);
    }

    @Test
    void aFailedSaveKeepsTheAnswersOnTheScreen() throws Exception {
        open("en");
        toTheCheck();
        fixture.store.failing = true;
        agreeAndSave();
        assertThat(textsIn(pane)).contains("We could not save", "Anna");
        assertThat(fixture.troubles).hasSize(1);
        fixture.store.failing = false;
        click("#retry");
        assertThat(fixture.store.saved).hasSize(1);
        assertThat(visible(pane, "#receipt-code")).isTrue();
    }

    @Test
    void twoQuickPressesSaveOnce() throws Exception {
        open("en");
        toTheCheck();
        click("#consent-petition");
        click("#consent-updates");
        fixture.diskWaits = true;
        Node save = node("#save");
        robot.interact(() -> {
            ((Button) save).fire();
            ((Button) save).fire();
        });
        robot.push(KeyCode.ENTER);
        assertThat(fixture.atTheDisk).hasSize(1);
        robot.interact(fixture.atTheDisk.getFirst());
        assertThat(fixture.store.saved).hasSize(1);
        assertThat(visible(pane, "#receipt-code")).isTrue();
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        open("en");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SPACE);
        for (int i = 0; i < 2; i++) {
            tab();
        }
        tabTo("purpose-updates-yes");
        robot.push(KeyCode.SPACE);
        tabTo("age-yes");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        write("Anna");
        robot.push(KeyCode.ENTER);
        write("anna@example.com");
        robot.push(KeyCode.ENTER);
        write("switz");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SPACE);
        tabTo("consent-updates");
        robot.push(KeyCode.SPACE);
        tabTo("save");
        robot.push(KeyCode.SPACE);
        assertThat(fixture.store.saved.getFirst().person().country()).contains("CH");
        robot.push(KeyCode.ENTER);
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void escapeAndTheKeysOfAClickerDoNothing() throws Exception {
        open("en");
        for (KeyCode key :
                new KeyCode[] {KeyCode.ESCAPE, KeyCode.F5, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.B, KeyCode.PERIOD
                }) {
            robot.push(key);
            assertThat(pane.occupied()).as(key.getName()).isFalse();
        }
        robot.push(KeyCode.A);
        assertThat(pane.occupied()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(pane.occupied()).isTrue();
    }

    @Test
    void shiftThreeTimesClearsAndLeavesAndTypingCapitalsDoesNot() throws Exception {
        open("en");
        choose("yes", "no", "yes");
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.A);
        }
        assertThat(pane.occupied()).isTrue();
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHIFT);
        }
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void theOperatorIsCalledByF12ThreeTimes() throws Exception {
        open("en");
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.F12);
        }
        assertThat(fixture.operatorCalls).hasValue(1);
    }

    @Test
    void arabicRunsFromTheRightAndTheAddressDoesNot() throws Exception {
        open("en");
        click("#language-ar");
        assertThat(pane.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        choose();
        write("\u0645\u062d\u0645\u062f");
        click("#continue");
        assertThat(node("#email").getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        write("m@example.com");
        click("#continue");
        write("\u0645\u0635\u0631");
        click("#continue");
        agreeAndSave();
        SignUpRecord saved = fixture.store.saved.getFirst();
        assertThat(saved.person().name()).contains("\u0645\u062d\u0645\u062f");
        assertThat(saved.person().country()).contains("EG");
        assertThat(saved.language()).isEqualTo("ar");
        assertThat(saved.consents()).allMatch(consent -> consent.language().equals("ar"));
        click("#done");
        assertThat(pane.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Its parts would change places in a line from the right.
    @Test
    void aNumberReadsInArabicAsItWasTyped() throws Exception {
        fixture = new KioskFixture(Optional.empty(), true, true);
        open("ar");
        choose("yes", "no", "yes");
        write("A");
        click("#continue");
        write("a@example.com");
        click("#continue");
        write("fr");
        robot.push(KeyCode.DOWN);
        click("#continue");
        assertThat(node("#postal").getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        write("123 45");
        click("#continue");
        assertThat(((Labeled) node(".hint")).getText()).contains("\u200E+33\u00A0");
        write("06 12 34 56 78");
        click("#continue");
        assertThat(List.of(node("#answer-postal"), node("#answer-phone"), node("#answer-email")))
                .extracting(Node::getEffectiveNodeOrientation)
                .containsOnly(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void anotherLanguageKeepsTheAnswers() throws Exception {
        open("en");
        choose("yes", "no", "yes");
        write("Anna");
        click("#languages");
        click("#speak-fr");
        assertThat(((TextField) node("#name")).getText()).isEqualTo("Anna");
        click("#back");
        assertThat(((RadioButton) node("#purpose-petition-yes")).isSelected()).isTrue();
    }

    @Test
    void preferringNotToSayIsAnAnswer() throws Exception {
        open("en");
        choose("yes", "no", "yes");
        write("A");
        click("#continue");
        write("a@example.com");
        click("#continue");
        click("#country-undisclosed");
        click("#continue");
        click("#consent-petition");
        click("#save");
        assertThat(fixture.store.saved.getFirst().person().country()).contains("undisclosed");
    }

    @Test
    void optionalFieldsAreAskedAndAPhoneNumberHasItsOwnConsent() throws Exception {
        fixture = new KioskFixture(Optional.empty(), true, true);
        open("en");
        choose("yes", "no", "yes");
        write("A");
        click("#continue");
        write("a@example.com");
        click("#continue");
        write("fr");
        robot.push(KeyCode.DOWN);
        click("#continue");
        write("75001");
        click("#continue");
        write("+33 6 12 34 56 78");
        click("#continue");
        click("#consent-petition");
        click("#consent-phone");
        click("#save");
        SignUpRecord saved = fixture.store.saved.getFirst();
        assertThat(saved.person().postalCode()).contains("75001");
        assertThat(saved.person().phoneE164()).contains("+33612345678");
        assertThat(saved.consents()).extracting(Consent::purpose).containsExactly("petition", "phone", "notice");
    }

    @Test
    void anIdleFormWarnsAndThenWipes() throws Exception {
        open("en");
        choose("yes", "no", "yes");
        write("Anna");
        pass(89);
        assertThat(visible(pane, "#idle")).isFalse();
        pass(2);
        assertThat(visible(pane, "#idle")).isTrue();
        assertThat(visible(pane, "#name")).as("the answers are covered").isFalse();
        robot.push(KeyCode.X);
        assertThat(visible(pane, "#idle")).isFalse();
        assertThat(((TextField) node("#name")).getText()).isEqualTo("Anna");
        pass(121);
        assertThat(pane.occupied()).isFalse();
        assertThat(textsIn(pane)).doesNotContain("Anna");
        assertThat(fixture.clock.running()).isFalse();
    }

    @Test
    void anUntouchedFormStartsOverSooner() throws Exception {
        open("en");
        click("#start");
        pass(46);
        assertThat(visible(pane, "#idle")).isTrue();
        pass(20);
        assertThat(pane.occupied()).isFalse();
    }

    @Test
    void thanksCloseByThemselvesAndCanBeKeptOpenOnce() throws Exception {
        open("en");
        toTheCheck();
        agreeAndSave();
        click("#keep-open");
        assertThat(visible(pane, "#keep-open")).isFalse();
        pass(59);
        assertThat(visible(pane, "#receipt-code")).isTrue();
        pass(2);
        assertThat(pane.occupied()).isFalse();
        assertThat(visible(pane, "#receipt-code")).isFalse();
    }

    @Test
    void nothingOfAPersonStaysInTheScene() throws Exception {
        open("en");
        toTheCheck();
        assertThat(textsIn(stage.getScene().getRoot())).contains("Anna");
        agreeAndSave();
        assertThat(textsIn(stage.getScene().getRoot())).noneMatch(text -> text.contains("Anna"));
        click("#done");
        assertThat(textsIn(stage.getScene().getRoot())).noneMatch(text -> text.contains("example.com"));
        toTheCheck();
        click("#leave");
        assertThat(textsIn(stage.getScene().getRoot()))
                .noneMatch(text -> text.contains("Anna") || text.contains("example.com"));
        click("#start");
        assertThat(visible(pane, "#purpose-petition-yes")).isTrue();
        assertThat(((RadioButton) node("#purpose-petition-yes")).isSelected()).isFalse();
    }

    @Test
    void copyPasteAndTheMenuAreOff() throws Exception {
        open("en");
        choose("yes", "no", "yes");
        write("Anna");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.rightClickOn(node("#name"));
        assertThat(((TextEntry) node("#name")).getText()).isEqualTo("Anna");
        assertThat(robot.listTargetWindows()).hasSize(1);
    }

    @Test
    void hidingTheTextHidesItAndTypingGoesOn() throws Exception {
        open("en");
        choose("no", "yes", "yes");
        write("ab");
        click("#veil");
        assertThat(textsIn(node("#email"))).contains("\u2022\u2022").doesNotContain("ab");
        robot.interact(() -> node("#email").requestFocus());
        robot.interact(() -> ((TextField) node("#email")).appendText("c"));
        assertThat(((TextField) node("#email")).getText()).isEqualTo("abc");
    }
}
