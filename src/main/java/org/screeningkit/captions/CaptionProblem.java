package org.screeningkit.captions;

/// What is wrong in a caption file, and where.
///
/// @param line counted from 1
public record CaptionProblem(int line, Kind kind) {
    public enum Kind {
        /// Not UTF-8; read as Western European, so other alphabets are wrong.
        NOT_UTF8,
        /// A WebVTT file does not begin with `WEBVTT`; read nevertheless.
        NO_HEADER,
        /// A line with an arrow whose times cannot be read; the caption is left out.
        BAD_TIME,
        /// The caption ends before it begins; it is left out.
        ENDS_BEFORE_IT_BEGINS,
        /// The caption begins before the one above it; it is shown in its right place.
        OUT_OF_ORDER,
        /// There is no text; nothing is shown.
        NO_TEXT,
        /// More than two lines of the screen; shown in parts, one after the other.
        TOO_LONG,
        /// Not one caption in the whole file.
        NO_CAPTIONS
    }
}
