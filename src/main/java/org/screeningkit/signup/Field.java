package org.screeningkit.signup;

/// What an attendee may be asked for. The age question is asked of everyone and never stored.
public enum Field {
    NAME,
    EMAIL,
    COUNTRY,
    POSTAL_CODE,
    PHONE
}
