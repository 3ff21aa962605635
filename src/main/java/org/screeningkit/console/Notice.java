package org.screeningkit.console;

import java.util.ArrayList;
import java.util.List;

/// One sentence for the volunteer, with what can be done about it.
public record Notice(String sentence, List<Choice> choices) {
    public Notice {
        choices = List.copyOf(choices);
    }

    public static Notice of(String sentence) {
        return new Notice(sentence, List.of());
    }

    /// The same question, with more to know before it is answered.
    public Notice with(List<String> sentences) {
        List<String> all = new ArrayList<>(List.of(sentence));
        all.addAll(sentences);
        return new Notice(String.join(" ", all), choices);
    }

    /// A button beside the sentence. The first is the default.
    public record Choice(String label, Runnable act) {}
}
