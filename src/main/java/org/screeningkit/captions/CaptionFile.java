package org.screeningkit.captions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A caption file as read: its captions, and what was wrong with it. Whatever can be read is read.
///
/// @param problems in the order of their lines
public record CaptionFile(CaptionTrack track, List<CaptionProblem> problems) {
    /// WebVTT and SubRip are told apart by their content.
    ///
    /// @param language decides how wide a line may be and where it may be broken
    public static CaptionFile read(Path file, Locale language) throws IOException {
        return parse(Files.readAllBytes(file), language);
    }

    public static CaptionFile parse(byte[] content, Locale language) {
        return new CaptionParser(CaptionText.decode(content), new LineBreaker(language)).parse();
    }
}
