/// Draws one screen of the kiosk at a time and reads what was answered on it.
///
/// May know: text, kit, ui, signup, signup.rules, signup.form, signup.country, kiosk.flow, kiosk.words, kiosk.part,
/// kiosk.frame, kiosk.keyboard.
@NullMarked
package org.screeningkit.kiosk.page;

import org.jspecify.annotations.NullMarked;
