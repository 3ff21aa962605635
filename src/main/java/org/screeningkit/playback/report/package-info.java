/// Measures how well films play on this machine.
///
/// May know: playback.
@NullMarked
package org.screeningkit.playback.report;

import org.jspecify.annotations.NullMarked;
