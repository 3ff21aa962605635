/// Keeps the screen from going dark while an evening runs.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.awake;

import org.jspecify.annotations.NullMarked;
