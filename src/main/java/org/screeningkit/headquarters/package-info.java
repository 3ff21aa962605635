/// Opens and merges hand-over bundles; the only place that ever holds a private key.
///
/// Two passes, so that memory holds no names: the first finds for each person the latest sign-up, the second opens the
/// winners again and writes them.
///
/// May know: text, outbox, handover, signup.record, headquarters.keys, headquarters.merge, headquarters.intake,
/// headquarters.output.
@NullMarked
package org.screeningkit.headquarters;

import org.jspecify.annotations.NullMarked;
