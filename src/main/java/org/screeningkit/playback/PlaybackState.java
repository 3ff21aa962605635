package org.screeningkit.playback;

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
}
