/// Reads and writes keys in the form in which people copy them, and the stanzas of files sealed to them.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.outbox.keys;

import org.jspecify.annotations.NullMarked;
