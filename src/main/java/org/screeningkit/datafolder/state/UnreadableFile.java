package org.screeningkit.datafolder.state;

/// A file of ours that is not what it should be. It was set aside; defaults take its place.
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFile(Throwable cause) {
        super(cause);
    }
}
