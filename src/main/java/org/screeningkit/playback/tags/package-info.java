/// Reads from a film's file what libVLC does not tell: how its colours were encoded, and whether all of it is there.
///
/// May know: playback.colour.
@NullMarked
package org.screeningkit.playback.tags;

import org.jspecify.annotations.NullMarked;
