/// Lets a film be heard where, how loud and in which track it is wanted.
///
/// May know: playback.
@NullMarked
package org.screeningkit.playback.vlc.sound;

import org.jspecify.annotations.NullMarked;
