package org.screeningkit.signup;

/// Where a sign-up was taken.
///
/// @param kit the kit's id
/// @param kitSha256 of the bytes of `kit.json`
/// @param event the event's id
/// @param kiosk this laptop's id, 8 hexadecimal digits
/// @param n the number of this sign-up at this laptop, from 1
public record SignUpContext(String kit, String kitSha256, String event, String kiosk, int n) {}
