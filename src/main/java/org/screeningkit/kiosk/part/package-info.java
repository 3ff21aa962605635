/// Holds the parts every page of the kiosk is made of: entries, choices, buttons, messages.
///
/// May know: text, ui, kiosk.words.
@NullMarked
package org.screeningkit.kiosk.part;

import org.jspecify.annotations.NullMarked;
