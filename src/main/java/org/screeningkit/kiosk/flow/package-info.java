/// Says which screen of the kiosk may follow which.
///
/// May know: text, signup, signup.form.
@NullMarked
package org.screeningkit.kiosk.flow;

import org.jspecify.annotations.NullMarked;
