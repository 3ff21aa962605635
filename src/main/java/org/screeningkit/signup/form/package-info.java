/// Decides which pages an attendee sees and what stands in the way of the next one.
///
/// May know: signup, signup.rules.
@NullMarked
package org.screeningkit.signup.form;

import org.jspecify.annotations.NullMarked;
