/// Keeps sealed sign-ups durably on the disk and can count, but never read, them.
///
/// One file per sign-up, like a Maildir: written beside, forced, renamed, the folder forced, read back; only then does
/// a [Receipt][org.screeningkit.outbox.Receipt] exist. An [Outbox][org.screeningkit.outbox.Outbox] belongs to one
/// thread, which nobody interrupts.
///
/// May know: outbox.files.
@NullMarked
package org.screeningkit.outbox;

import org.jspecify.annotations.NullMarked;
