/// Tells the volunteer, before guests arrive, what would have gone wrong.
///
/// May know: text, kit, playback, outbox.
@NullMarked
package org.screeningkit.preflight;

import org.jspecify.annotations.NullMarked;
