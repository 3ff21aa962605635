/// Lists the world's countries in a reader's language and finds the one they are typing.
///
/// May know: text.
@NullMarked
package org.screeningkit.signup.country;

import org.jspecify.annotations.NullMarked;
