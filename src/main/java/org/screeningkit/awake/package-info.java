/// Keeps the screen from sleeping while an audience is watching it.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.awake;

import org.jspecify.annotations.NullMarked;
