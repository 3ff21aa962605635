/// Is the only place that knows VLC exists.
///
/// May know: playback, playback.picture, playback.colour, playback.tags,
/// playback.install.
@NullMarked
package org.screeningkit.playback.vlc;

import org.jspecify.annotations.NullMarked;
