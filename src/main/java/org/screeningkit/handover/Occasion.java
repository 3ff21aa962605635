package org.screeningkit.handover;

import java.time.Instant;
import java.util.Optional;

/// What a bundle says of the evening it comes from. All of it is sealed, except what [#label] lets into the file name.
///
/// @param label how the bundle's name begins: the event's id, or `kit` where a name could endanger people
/// @param kitSignature headquarters' signature of the kit, base64, where there is one
/// @param undone how many sign-ups were taken back on this laptop
public record Occasion(
        String label,
        String kit,
        String kitSha256,
        Optional<String> kitSignature,
        String event,
        String kiosk,
        Instant made,
        int undone) {
    /// The start of the bundle's file name, in signs that every file system takes.
    String fileName() {
        return (label + "-" + kiosk).replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
