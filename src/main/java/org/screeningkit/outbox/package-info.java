/// Keeps sealed sign-ups durably on the disk and can count, but never read, them.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.outbox;

import org.jspecify.annotations.NullMarked;
