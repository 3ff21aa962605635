/// Writes the one form in which a sign-up is sealed.
///
/// May know: outbox.
@NullMarked
package org.screeningkit.signup.record;

import org.jspecify.annotations.NullMarked;
