/// Says of one typed answer whether it can stand, and what its writer may have meant.
///
/// Pure functions: any thread, no state, nothing kept. Text keys belong to the room `kiosk`.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.signup.rules;

import org.jspecify.annotations.NullMarked;
