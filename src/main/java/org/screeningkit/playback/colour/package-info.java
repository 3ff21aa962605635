/// Knows how a film's brightness and colour-difference numbers become red, green and blue.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.playback.colour;

import org.jspecify.annotations.NullMarked;
