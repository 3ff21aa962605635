package org.screeningkit.signup;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// One person's answers while they are being typed. In memory only, never on the disk; wiped when the person leaves.
/// One thread, that of the window.
public final class Draft {
    private final Map<String, Answer> choices = new HashMap<>();
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, String> accepted = new EnumMap<>(Field.class);
    private final Set<String> agreed = new HashSet<>();
    private Answer oldEnough = Answer.NONE;

    /// An answer to a yes-or-no question.
    public enum Answer {
        NONE,
        YES,
        NO
    }

    public void choose(String purpose, Answer answer) {
        choices.put(purpose, answer);
        if (answer != Answer.YES) {
            agreed.remove(purpose);
        }
    }

    public Answer choice(String purpose) {
        return choices.getOrDefault(purpose, Answer.NONE);
    }

    public void oldEnough(Answer answer) {
        oldEnough = answer;
    }

    public Answer oldEnough() {
        return oldEnough;
    }

    /// What was typed, as it was typed.
    public void type(Field field, String text) {
        texts.put(field, text);
    }

    /// Empty when nothing was typed yet.
    public String typed(Field field) {
        return texts.getOrDefault(field, "");
    }

    /// The person was asked about this text and keeps it.
    public void accept(Field field) {
        accepted.put(field, typed(field));
    }

    /// Whether the text standing now is one the person was asked about and kept.
    public boolean accepted(Field field) {
        return typed(field).equals(accepted.get(field));
    }

    /// @param consent the id of a purpose, or `phone`
    public void agree(String consent, boolean ticked) {
        if (ticked) {
            agreed.add(consent);
        } else {
            agreed.remove(consent);
        }
    }

    public boolean agrees(String consent) {
        return agreed.contains(consent);
    }

    /// Whether the person has given nothing at all yet.
    public boolean untouched() {
        return oldEnough == Answer.NONE
                && agreed.isEmpty()
                && choices.values().stream().allMatch(answer -> answer == Answer.NONE)
                && texts.values().stream().allMatch(String::isEmpty);
    }

    public void wipe() {
        choices.clear();
        texts.clear();
        accepted.clear();
        agreed.clear();
        oldEnough = Answer.NONE;
    }

    @Override
    public String toString() {
        return "Draft[withheld]";
    }
}
