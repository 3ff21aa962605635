package org.screeningkit.console;

import java.util.List;

/// One sentence for the volunteer, with what can be done about it.
public record Notice(String sentence, List<Choice> choices) {
    public Notice {
        choices = List.copyOf(choices);
    }

    public static Notice of(String sentence) {
        return new Notice(sentence, List.of());
    }

    /// A button beside the sentence. The first is the default.
    public record Choice(String label, Runnable act) {}
}
