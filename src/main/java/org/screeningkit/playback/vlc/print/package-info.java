/// Reads a film's file as libVLC understands it.
///
/// May know: playback, playback.picture.
@NullMarked
package org.screeningkit.playback.vlc.print;

import org.jspecify.annotations.NullMarked;
