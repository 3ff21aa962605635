/// Knows where libVLC is installed, and whether this machine can make a sound.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.playback.install;

import org.jspecify.annotations.NullMarked;
