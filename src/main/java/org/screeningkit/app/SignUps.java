package org.screeningkit.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.screeningkit.app.crew.MirroredStore;
import org.screeningkit.app.crew.OutboxStore;
import org.screeningkit.app.crew.SealedCount;
import org.screeningkit.app.operator.SettingsKeeper;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.signup.SignUpDesk;
import org.screeningkit.signup.SignUpStore;
import org.screeningkit.signup.record.Origin;
import org.screeningkit.ui.FxThread;

/// Tonight's sign-ups: where they are kept, what each says of the evening, how many there are.
final class SignUps {
    private final Opening opening;
    private final Threads threads;
    private final InstantSource clock;
    private final SettingsKeeper settings;
    private final SealedCount count;

    SignUps(Opening opening, Threads threads, InstantSource clock, SettingsKeeper settings) {
        this.opening = opening;
        this.threads = threads;
        this.clock = clock;
        this.settings = settings;
        Outbox.Counts counts = opening.counts();
        this.count = new SealedCount(
                counts.sealed() + counts.handedOver(), opening.recovery().takenBack());
    }

    SealedCount count() {
        return count;
    }

    /// @param say told the key of a sentence for the volunteer, on the JavaFX thread
    SignUpDesk desk(Consumer<String> say) {
        return new SignUpDesk(store(say), this::origin, clock, new SecureRandom());
    }

    private SignUpStore store(Consumer<String> say) {
        OutboxStore laptop = new OutboxStore(opening.outbox(), count);
        if (settings.now().mirror().isEmpty()) {
            return laptop;
        }
        MirroredStore both = new MirroredStore(
                laptop, opening.mirror(), threads.stick(), key -> new FxThread().execute(() -> say.accept(key)));
        both.start();
        return both;
    }

    private Origin origin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new Origin(
                opening.kit().id(),
                opening.kit().sha256(),
                settings.now().eventId(today),
                settings.now().kiosk(),
                count.sealed() + count.takenBack() + 1);
    }
}
