package org.screeningkit.headquarters.output;

import java.util.List;

/// One person of the merged list. What is not known is empty.
///
/// @param recordId of the latest sign-up, 32 hexadecimal digits
/// @param mergeKey SHA-256 of what identifies the person
/// @param country two letters; empty when the person did not say, or named a place without a code
/// @param signedAt of the latest sign-up, `2026-11-22T19:41Z`
/// @param number of the latest sign-up on its laptop
/// @param consents purposes the person agreed to, in any sign-up
public record PersonRow(
        String recordId,
        String mergeKey,
        String email,
        String name,
        String country,
        String postalCode,
        String phone,
        String phoneE164,
        String language,
        String signedAt,
        int number,
        String event,
        String kiosk,
        String kit,
        List<String> consents) {
    public PersonRow {
        consents = List.copyOf(consents);
    }

    @Override
    public String toString() {
        return "PersonRow[redacted]";
    }
}
