/// Reads from a film's file how its colours were encoded, which libVLC does not tell.
///
/// May know: playback.colour.
@NullMarked
package org.screeningkit.playback.tags;

import org.jspecify.annotations.NullMarked;
