package org.screeningkit.datafolder;

import java.nio.file.Path;
import java.util.Map;

/// The data folder cannot be used. Nothing that lies in it was touched.
public final class DataFolderFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Path folder;

    DataFolderFailure(Reason reason, Path folder) {
        super(reason.name());
        this.reason = reason;
        this.folder = folder;
    }

    /// Why it cannot be used.
    public enum Reason {
        /// The system names no home to put it in.
        NO_HOME,
        /// A file lies where the folder should be.
        NOT_A_FOLDER,
        /// The folder is not there, and may not be made.
        CANNOT_MAKE,
        /// The folder is there, and a file in it could not be written, forced to the disk and removed again.
        CANNOT_WRITE,
        /// There is no room for even a small file.
        FULL
    }

    public Reason reason() {
        return reason;
    }

    /// The key of a sentence that says what is wrong and what to do.
    public String textKey() {
        return switch (reason) {
            case NO_HOME -> "check.data.noHome";
            case NOT_A_FOLDER -> "check.data.notAFolder";
            case CANNOT_MAKE -> "check.data.cannotMake";
            case CANNOT_WRITE -> "check.data.cannotWrite";
            case FULL -> "check.data.full";
        };
    }

    /// The placeholders of the sentence.
    public Map<String, String> values() {
        return Map.of("folder", folder.toString());
    }
}
