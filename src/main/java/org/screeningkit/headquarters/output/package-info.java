/// Writes the merged list in the form that each other program takes, and sets aside what it would mistake.
///
/// May know: outbox.files.
@NullMarked
package org.screeningkit.headquarters.output;

import org.jspecify.annotations.NullMarked;
