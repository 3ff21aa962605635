/// Seals to the organiser's public keys in the age format, so that any age program can rescue what we wrote.
///
/// May know: outbox, outbox.hybrid, outbox.keys.
@NullMarked
package org.screeningkit.outbox.age;

import org.jspecify.annotations.NullMarked;
