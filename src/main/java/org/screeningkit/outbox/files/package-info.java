/// Writes, moves and deletes files so that the result outlives a power cut.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.outbox.files;

import org.jspecify.annotations.NullMarked;
