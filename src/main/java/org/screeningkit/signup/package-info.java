/// Turns what an attendee typed into a valid, consented record in the outbox, or says kindly why not.
///
/// May know: text, outbox.
@NullMarked
package org.screeningkit.signup;

import org.jspecify.annotations.NullMarked;
