/// Speaks sentences through the voice of the operating system, where it has one.
///
/// May know: text.
@NullMarked
package org.screeningkit.speech;

import org.jspecify.annotations.NullMarked;
