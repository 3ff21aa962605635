package org.screeningkit.signup.country;

/// @param code two letters of ISO 3166-1, or `XK` for Kosovo, which ISO has not
/// @param name in the reader's language, as CLDR has it
public record Country(String code, String name) {}
