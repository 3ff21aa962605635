package org.screeningkit.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.screeningkit.datafolder.state.Settings.Role;
import org.screeningkit.kit.Deck;
import org.screeningkit.kit.Kit;
import org.screeningkit.programme.Programme;
import org.screeningkit.programme.Segment;

/// The part of a kit that this laptop shows tonight.
final class TonightsKit {
    private TonightsKit() {}

    /// @return the kit itself where nothing of its programme would remain
    static Kit of(Kit kit, Role role) {
        List<Segment> kept = new ArrayList<>();
        Map<Integer, Deck> decks = new HashMap<>();
        for (int index = 0; index <= kit.programme().last(); index++) {
            Segment segment = kit.programme().segment(index);
            if (concerns(role, segment)) {
                Deck deck = kit.decks().get(index);
                if (deck != null) {
                    decks.put(kept.size(), deck);
                }
                kept.add(segment);
            }
        }
        return kept.isEmpty() ? kit : kit.showing(new Programme(kept), decks);
    }

    private static boolean concerns(Role role, Segment segment) {
        return switch (role) {
            case ALL -> true;
            case FILMS -> !(segment instanceof Segment.SignUp);
            case SIGN_UP -> segment instanceof Segment.SignUp || segment instanceof Segment.Closing;
        };
    }
}
