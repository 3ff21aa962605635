package org.screeningkit.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screeningkit.kiosk.flow.KioskState.Ending;
import org.screeningkit.signup.Receipt;
import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;
import org.screeningkit.text.Language;

class KioskFlowTest {
    private static final Receipt RECEIPT = new Receipt("file", "K7F2-9QXM");
    private static final PageOrder FIVE =
            new PageOrder(List.of(Page.CHOICES, Page.NAME, Page.EMAIL, Page.COUNTRY, Page.CHECK));

    private static final Map<String, KioskState> STATES = Map.ofEntries(
            Map.entry("attract", new KioskState.Attract()),
            Map.entry("choices", new KioskState.Form(Page.CHOICES, false)),
            Map.entry("name", new KioskState.Form(Page.NAME, false)),
            Map.entry("email", new KioskState.Form(Page.EMAIL, false)),
            Map.entry("country", new KioskState.Form(Page.COUNTRY, false)),
            Map.entry("check", new KioskState.Form(Page.CHECK, false)),
            Map.entry("name*", new KioskState.Form(Page.NAME, true)),
            Map.entry("email*", new KioskState.Form(Page.EMAIL, true)),
            Map.entry("saving", new KioskState.Saving()),
            Map.entry("notsaved", new KioskState.NotSaved()),
            Map.entry("thanks", new KioskState.Thanks(RECEIPT, false)),
            Map.entry("thanks!", new KioskState.Thanks(RECEIPT, true)),
            Map.entry("undoing", new KioskState.Undoing(RECEIPT)),
            Map.entry("nothing", new KioskState.Ended(Ending.NOTHING_WANTED)),
            Map.entry("young", new KioskState.Ended(Ending.TOO_YOUNG)),
            Map.entry("removed", new KioskState.Ended(Ending.REMOVED)));

    private static final Map<String, KioskEvent> EVENTS = Map.ofEntries(
            Map.entry("start", new KioskEvent.Start(Language.ENGLISH)),
            Map.entry("passed", new KioskEvent.Passed()),
            Map.entry("back", new KioskEvent.Back()),
            Map.entry("change-name", new KioskEvent.Change(Page.NAME)),
            Map.entry("saved", new KioskEvent.Saved(RECEIPT)),
            Map.entry("savefailed", new KioskEvent.SaveFailed()),
            Map.entry("retry", new KioskEvent.Retry()),
            Map.entry("undo", new KioskEvent.Undo()),
            Map.entry("undone", new KioskEvent.Undone()),
            Map.entry("undofailed", new KioskEvent.UndoFailed()),
            Map.entry("done", new KioskEvent.Done()),
            Map.entry("leave", new KioskEvent.Leave()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            attract,  start,       choices
            choices,  passed,      name
            name,     passed,      email
            email,    passed,      country
            country,  passed,      check
            check,    passed,      saving
            choices,  back,        attract
            name,     back,        choices
            check,    back,        country
            check,    change-name, name*
            name*,    passed,      check
            name*,    back,        choices
            name,     leave,       attract
            saving,   saved,       thanks
            saving,   savefailed,  notsaved
            saving,   leave,       saving
            saving,   passed,      saving
            notsaved, retry,       saving
            notsaved, back,        check
            notsaved, leave,       attract
            thanks,   undo,        undoing
            thanks,   done,        attract
            thanks,   leave,       attract
            undoing,  undone,      removed
            undoing,  undofailed,  thanks!
            undoing,  leave,       undoing
            removed,  done,        attract
            nothing,  leave,       attract
            attract,  saved,       attract
            name,     saved,       name
            """)
    void eachEventLeadsWhereTheTableSays(String from, String event, String to) {
        assertThat(after(from, event, true, true, Page.CHECK)).isEqualTo(STATES.get(to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  true,  name
            true,  false, young
            false, true,  nothing
            false, false, nothing
            """)
    void theFirstPageDecidesWhetherThereIsAWay(boolean wants, boolean oldEnough, String to) {
        assertThat(after("choices", "passed", wants, oldEnough, Page.NAME)).isEqualTo(STATES.get(to));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, email*", "CHECK, check"})
    void aChangedAnswerReturnsByTheFirstUnfinishedPage(Page unfinished, String to) {
        assertThat(after("name*", "passed", true, true, unfinished)).isEqualTo(STATES.get(to));
    }

    @ParameterizedTest
    @CsvSource({"attract", "saving", "undoing", "thanks", "removed"})
    void onlyTheFormAndFailureKnowBack(String state) {
        Stream.of("back", "passed", "retry")
                .forEach(event ->
                        assertThat(after(state, event, true, true, Page.CHECK)).isEqualTo(STATES.get(state)));
    }

    private static KioskState after(String from, String event, boolean wants, boolean oldEnough, Page unfinished) {
        return KioskFlow.after(STATES.get(from), EVENTS.get(event), new Situation(FIVE, wants, oldEnough, unfinished));
    }
}
