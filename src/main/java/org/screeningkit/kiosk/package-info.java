/// Takes one sign-up from one attendee and leaves nothing of them for the next.
///
/// May know: text, kit, signup, signup.record, signup.form, signup.country, ui, speech, kiosk.flow, kiosk.idle,
/// kiosk.words, kiosk.part, kiosk.keyboard, kiosk.frame, kiosk.page, kiosk.farewell.
@NullMarked
package org.screeningkit.kiosk;

import org.jspecify.annotations.NullMarked;
