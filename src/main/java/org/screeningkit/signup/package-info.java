/// Turns what an attendee typed into a valid, consented record in the outbox, or says kindly why not.
///
/// May know: text, signup.record, signup.rules.
@NullMarked
package org.screeningkit.signup;

import org.jspecify.annotations.NullMarked;
