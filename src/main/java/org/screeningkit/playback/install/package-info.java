/// Readies this machine for libVLC: where it is installed, whether a sound can be made, how memory is handed out.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.playback.install;

import org.jspecify.annotations.NullMarked;
