package org.screeningkit.playback;

import java.util.Optional;

/// What the player is doing.
public sealed interface PlaybackState {
    /// No film is open.
    record Empty() implements PlaybackState {}

    /// A film is open and its first frame is not shown yet.
    record Opening(Clip clip) implements PlaybackState {}

    record Playing(Clip clip) implements PlaybackState {}

    record Paused(Clip clip) implements PlaybackState {}

    /// The film reached its end; its last frame is still shown.
    record Ended(Clip clip) implements PlaybackState {}

    record Failed(Clip clip, PlaybackFailure cause) implements PlaybackState {}

    /// The clip this state is about, if there is one.
    default Optional<Clip> subject() {
        return switch (this) {
            case Empty _ -> Optional.empty();
            case Opening(Clip clip) -> Optional.of(clip);
            case Playing(Clip clip) -> Optional.of(clip);
            case Paused(Clip clip) -> Optional.of(clip);
            case Ended(Clip clip) -> Optional.of(clip);
            case Failed(Clip clip, var _) -> Optional.of(clip);
        };
    }
}
