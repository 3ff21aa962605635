package org.screeningkit.kit.reading;

import java.util.List;
import org.screeningkit.signup.SignUpOffer;
import org.screeningkit.text.Language;

/// Knows how long the longest sign-up of a kit can get.
@FunctionalInterface
public interface RecordSize {
    /// The room a sealed record gives its plaintext, so that all records have one length.
    int MOST_BYTES = 3072;

    /// The bytes of a record in which every field of this offer is filled to its limit, before padding.
    int worstCase(String kitId, SignUpOffer offer, List<Language> languages);
}
