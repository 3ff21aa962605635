/// Carries decoded frames to the screen: each whole, in its right shape and its right colours.
///
/// May know: playback.colour.
@NullMarked
package org.screeningkit.playback.picture;

import org.jspecify.annotations.NullMarked;
