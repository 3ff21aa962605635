package org.screeningkit.command.signups;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.HandOverFailure;
import org.screeningkit.handover.VerifiedBundle;
import org.screeningkit.outbox.ShortCode;
import org.screeningkit.text.Texts;

/// Asks whether what was just handed over may go from this laptop. Only the code of that very bundle, typed by a person
/// who has read it, means yes.
record Wiping(Texts texts, Terminal terminal, PrintWriter out) {
    /// @return whether the laptop holds nothing of the bundle any more
    boolean ask(HandOver handOver, VerifiedBundle bundle) throws HandOverFailure {
        int count = bundle.names().size();
        if (count == 0) {
            out.println(texts.get("command.wipe.nothing"));
            return true;
        }
        out.println(texts.get("command.wipe.first", Map.of("count", count)));
        out.flush();
        String typed = terminal.answer(texts.get("command.wipe.question")).orElse("");
        Optional<ShortCode> code = ShortCode.read(typed);
        if (code.isEmpty() || !code.get().equals(bundle.code())) {
            out.println(texts.get(typed.isBlank() ? "command.wipe.kept" : "handover.failure.notConfirmed"));
            return false;
        }
        int deleted = handOver.wipe(bundle, code.get());
        out.println(texts.get("command.wipe.done", Map.of("count", deleted, "file", bundle.file())));
        return true;
    }
}
