package org.screeningkit.signup;

/// What is left in the hands of a person who signed up.
///
/// @param file the name the sealed record is kept under, by which it can be taken back
/// @param code `XXXX-XXXX`, by which the person can withdraw later
public record Receipt(String file, String code) {}
