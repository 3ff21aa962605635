/// Says what each key and each button of a presenter remote means.
///
/// May know: console, programme.
@NullMarked
package org.screeningkit.console.keys;

import org.jspecify.annotations.NullMarked;
