/// Makes, guards and uses the organiser's secret keys.
///
/// May know: outbox, outbox.age, outbox.files, outbox.hybrid, outbox.keys.
@NullMarked
package org.screeningkit.headquarters.keys;

import org.jspecify.annotations.NullMarked;
