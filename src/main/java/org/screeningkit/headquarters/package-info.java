/// Opens and merges hand-over bundles; the only place that ever holds a private key.
///
/// May know: outbox, signup, handover.
@NullMarked
package org.screeningkit.headquarters;

import org.jspecify.annotations.NullMarked;
