package org.screeningkit.headquarters.output;

import java.util.List;

/// Proof of one consent in one sign-up.
public record ConsentRow(
        String recordId,
        String mergeKey,
        String email,
        String purpose,
        String version,
        String language,
        String sha256,
        String at,
        String event,
        String kiosk,
        String kit) {
    static final List<String> HEADER = List.of(
            "record_id",
            "merge_key",
            "email",
            "purpose",
            "version",
            "language",
            "sha256",
            "at",
            "event",
            "kiosk",
            "kit");

    List<String> cells() {
        return List.of(recordId, mergeKey, email, purpose, version, language, sha256, at, event, kiosk, kit);
    }

    @Override
    public String toString() {
        return "ConsentRow[redacted]";
    }
}
