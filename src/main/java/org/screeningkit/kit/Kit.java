package org.screeningkit.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screeningkit.outbox.age.Recipients;
import org.screeningkit.programme.Programme;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Language;
import org.screeningkit.text.LocalText;

/// A kit that passed the door: every path exists inside the folder, every number is in range.
///
/// @param folder the kit's folder, absolute
/// @param decks the talking points, by index of the programme's `Cards` segment
/// @param texts sentences of the kit's own, which override the program's, by language and key
/// @param sha256 of the bytes of `kit.json`, 64 hexadecimal digits
public record Kit(
        Path folder,
        String id,
        String version,
        LocalText title,
        List<Language> languages,
        Optional<Path> still,
        Organisation organisation,
        Programme programme,
        Map<Integer, Deck> decks,
        SignUpOffer signUp,
        Recipients recipients,
        Map<Language, Map<String, String>> texts,
        Optional<String> primaryColour,
        String sha256) {
    public Kit {
        languages = List.copyOf(languages);
        decks = Map.copyOf(decks);
        texts = Map.copyOf(texts);
    }

    /// Whether sign-ups are sealed to the published demonstration keys, which anyone can open.
    public boolean demonstration() {
        return recipients.demonstration();
    }

    /// The same kit with another order of the evening.
    public Kit showing(Programme other, Map<Integer, Deck> otherDecks) {
        return new Kit(
                folder,
                id,
                version,
                title,
                languages,
                still,
                organisation,
                other,
                otherDecks,
                signUp,
                recipients,
                texts,
                primaryColour,
                sha256);
    }
}
