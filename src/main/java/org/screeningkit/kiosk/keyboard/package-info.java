/// Types on the screen for people at a laptop they can touch, or whose letters are not on its keys.
///
/// May know: text, kiosk.words, kiosk.part.
@NullMarked
package org.screeningkit.kiosk.keyboard;

import org.jspecify.annotations.NullMarked;
