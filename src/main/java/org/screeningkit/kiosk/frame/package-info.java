/// Frames a page of the kiosk: the bar above, the card, the foot below, and sheets laid over all of it.
///
/// May know: text, ui, kiosk.idle, kiosk.words, kiosk.part.
@NullMarked
package org.screeningkit.kiosk.frame;

import org.jspecify.annotations.NullMarked;
