/// Hands the sealed sign-ups over to the organiser, complete and verifiable.
///
/// A [HandOver][org.screeningkit.handover.HandOver] works on the thread of the
/// [outbox][org.screeningkit.outbox.Outbox].
///
/// May know: outbox, outbox.files.
@NullMarked
package org.screeningkit.handover;

import org.jspecify.annotations.NullMarked;
