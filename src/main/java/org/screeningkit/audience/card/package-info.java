/// Draws one talking point for the room.
///
/// May know: text, kit, ui.
@NullMarked
package org.screeningkit.audience.card;

import org.jspecify.annotations.NullMarked;
