/// Finds every sealed record in whatever headquarters is given, bundle or bare folder, whole or torn.
///
/// May know: outbox, handover.
@NullMarked
package org.screeningkit.headquarters.intake;

import org.jspecify.annotations.NullMarked;
