/// Takes one sign-up from one attendee and leaves nothing of them for the next.
///
/// May know: text, kit, signup, ui.
@NullMarked
package org.screeningkit.kiosk;

import org.jspecify.annotations.NullMarked;
