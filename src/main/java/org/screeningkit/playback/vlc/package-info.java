/// Is the only place that knows VLC exists.
///
/// May know: playback, playback.picture, playback.colour, playback.tags, playback.install, playback.vlc.print,
/// playback.vlc.sound.
@NullMarked
package org.screeningkit.playback.vlc;

import org.jspecify.annotations.NullMarked;
