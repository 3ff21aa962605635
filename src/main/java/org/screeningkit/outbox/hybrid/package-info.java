/// Seals and opens age's post-quantum stanza `mlkem768x25519`, for whom a record of today must stay closed for decades.
///
/// May know: outbox.keys.
@NullMarked
package org.screeningkit.outbox.hybrid;

import org.jspecify.annotations.NullMarked;
