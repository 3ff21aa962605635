package org.screeningkit.playback.picture;

/// The screen a film is made ready for.
///
/// @param width pixels in a row
/// @param height rows of pixels
/// @param enlarges whether it can show fewer pixels than it has at no cost. A graphics card can. Without one JavaFX
///     enlarges every frame on the processor, several times slower than the decoder does, and drops frames over it
public record TargetScreen(int width, int height, boolean enlarges) {}
