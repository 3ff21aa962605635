package org.screeningkit.kiosk.words;

import java.util.Map;
import org.screeningkit.kit.Kit;
import org.screeningkit.kit.Organisation;
import org.screeningkit.signup.Purpose;
import org.screeningkit.signup.record.Consent;
import org.screeningkit.text.Language;
import org.screeningkit.text.Texts;

/// The kiosk's sentences in one language. Consents and notices are the kit's: the program has none of its own.
public final class Words {
    private final Kit kit;
    private final Texts texts;

    public Words(Kit kit, Texts texts) {
        this.kit = kit;
        this.texts = texts;
    }

    public Words in(Language language) {
        return new Words(kit, texts.in(language));
    }

    public Language language() {
        return texts.language();
    }

    /// The sentence of this key. The kit writes its own about its purposes, under `kiosk.purpose.ID.…`; for a purpose
    /// nobody wrote about there is a general one.
    public String of(String key) {
        return of(key, Map.of());
    }

    public String of(String key, Map<String, ?> values) {
        String known = key.startsWith("kiosk.purpose.") && texts.get(key).equals(key)
                ? "kiosk.purpose.other" + key.substring(key.lastIndexOf('.'))
                : key;
        String sentence = texts.get(known, values);
        return sentence.replace("{age}", Integer.toString(kit.signUp().minimumAge()))
                .replace("{title}", title());
    }

    /// A sentence about one purpose: its `question`, `why`, `deed` or `short` name.
    public String about(String purpose, String what) {
        return of("kiosk.purpose." + purpose + "." + what);
    }

    public String title() {
        return kit.title().in(language());
    }

    public String consent(String purpose) {
        return kitSentence("consent." + purpose);
    }

    public String noticeShort() {
        return kitSentence("notice.short");
    }

    public String noticeFull() {
        return kitSentence("notice.full");
    }

    /// Proof of the consent sentence as shown here.
    public Consent proof(Purpose purpose) {
        return proof(purpose.id(), purpose.consentVersion());
    }

    /// Proof of a consent that belongs to no purpose, such as a phone call.
    public Consent proof(String purpose, String version) {
        return Consent.to(purpose, version, languageOf("consent." + purpose).tag(), consent(purpose));
    }

    /// Proof of the privacy notice that could be read here.
    public Consent noticeProof() {
        return Consent.to(
                kit.signUp().noticeId(),
                kit.signUp().noticeVersion(),
                languageOf("notice.full").tag(),
                noticeFull());
    }

    private String kitSentence(String key) {
        Organisation organisation = kit.organisation();
        return texts.get(
                key,
                Map.of(
                        "org", organisation.name(),
                        "address", organisation.address(),
                        "email", organisation.email(),
                        "country", organisation.country(),
                        "title", title(),
                        "days", kit.signUp().wipeAfterDays()));
    }

    /// The language a kit's sentence is really in: a sentence the kit has not translated is shown in English.
    private Language languageOf(String key) {
        return kit.texts().getOrDefault(language(), Map.of()).containsKey(key) ? language() : Language.ENGLISH;
    }
}
