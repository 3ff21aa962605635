/// Holds the rules a kit has to keep, and hands out a kit only when it kept those an evening hangs on.
///
/// May know: text, programme, signup, signup.record, outbox.age, kit, kit.files, kit.manifest, kit.cards.
@NullMarked
package org.screeningkit.kit.reading;

import org.jspecify.annotations.NullMarked;
