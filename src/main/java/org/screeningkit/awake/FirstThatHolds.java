package org.screeningkit.awake;

import java.util.List;

/// Several ways, the best first; the first that takes the request has it.
record FirstThatHolds(List<Inhibitor> ways) implements Inhibitor {
    @Override
    public Hold hold(String who, String why) throws CannotInhibit {
        CannotInhibit all = new CannotInhibit("no way to stay awake");
        for (Inhibitor way : ways) {
            try {
                return way.hold(who, why);
            } catch (CannotInhibit failure) {
                all.addSuppressed(failure);
            }
        }
        throw all;
    }
}
