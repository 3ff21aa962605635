package org.screeningkit.signup.record;

import java.util.regex.Pattern;

/// Where a sign-up was taken.
///
/// @param kit id of the kit, at most 40 code points
/// @param kitSha256 of the kit's `kit.json`, 64 hexadecimal digits
/// @param event id of the event, at most 40 code points
/// @param kiosk the laptop's own id, 8 hexadecimal digits
/// @param number how many sign-ups this laptop has taken in this event, this one included
public record Origin(String kit, String kitSha256, String event, String kiosk, int number) {
    public static final int LONGEST_ID = 40;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KIOSK = Pattern.compile("[0-9a-f]{8}");

    /// @throws IllegalArgumentException when a field has not the shape above
    public Origin {
        kit = Limits.text("kit", kit, LONGEST_ID);
        Limits.require("kitSha256", SHA256.matcher(kitSha256).matches());
        event = Limits.text("event", event, LONGEST_ID);
        Limits.require("kiosk", KIOSK.matcher(kiosk).matches());
        Limits.require("n", number >= 0);
    }
}
