/// Hands the sealed sign-ups over to the organiser, complete and verifiable.
///
/// May know: outbox.
@NullMarked
package org.screeningkit.handover;

import org.jspecify.annotations.NullMarked;
