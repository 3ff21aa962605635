package org.screeningkit.signup.form;

/// One page of the form: one question, except the first and the last.
public enum Page {
    CHOICES,
    NAME,
    EMAIL,
    COUNTRY,
    POSTAL_CODE,
    PHONE,
    CHECK
}
