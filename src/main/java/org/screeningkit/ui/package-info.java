/// Holds what every window shares: theme, fonts, icons and the one door to the JavaFX thread.
///
/// May know: text.
@NullMarked
package org.screeningkit.ui;

import org.jspecify.annotations.NullMarked;
