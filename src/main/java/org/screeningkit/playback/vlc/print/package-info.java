/// Reads a film's file as libVLC understands it.
///
/// May know: playback, playback.picture, playback.tags.
@NullMarked
package org.screeningkit.playback.vlc.print;

import org.jspecify.annotations.NullMarked;
