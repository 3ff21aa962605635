package org.screeningkit.awake;

/// Nothing on this machine took the request to stay awake. The evening goes on; a person has to see to the screen.
public final class CannotInhibit extends Exception {
    public CannotInhibit(String what) {
        super(what);
    }

    public CannotInhibit(String what, Throwable cause) {
        super(what, cause);
    }
}
