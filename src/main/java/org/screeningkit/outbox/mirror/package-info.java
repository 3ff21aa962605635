/// Keeps a second copy of each sealed sign-up on a stick, without anybody waiting for it.
///
/// May know: outbox, outbox.files.
@NullMarked
package org.screeningkit.outbox.mirror;

import org.jspecify.annotations.NullMarked;
