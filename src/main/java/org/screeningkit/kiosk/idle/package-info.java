/// Notices that a person has walked away, and how they ask to be forgotten.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.kiosk.idle;

import org.jspecify.annotations.NullMarked;
