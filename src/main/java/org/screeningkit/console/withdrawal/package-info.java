/// Lets the volunteer take back a sign-up whose owner comes with the code.
///
/// May know: text, signup, ui.
@NullMarked
package org.screeningkit.console.withdrawal;

import org.jspecify.annotations.NullMarked;
