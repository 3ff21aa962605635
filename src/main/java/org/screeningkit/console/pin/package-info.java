/// Asks for the operator's PIN and lets one be chosen, without showing, saying or keeping its digits.
///
/// May know: text, ui.
@NullMarked
package org.screeningkit.console.pin;

import org.jspecify.annotations.NullMarked;
