/// Shows what becomes of the answers: saved, not saved, taken back, never given.
///
/// May know: text, signup, signup.form, signup.country, kiosk.flow, kiosk.words, kiosk.part, kiosk.frame, kiosk.page.
@NullMarked
package org.screeningkit.kiosk.farewell;

import org.jspecify.annotations.NullMarked;
