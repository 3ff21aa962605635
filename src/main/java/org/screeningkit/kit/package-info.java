/// Reads the kit of a film and lets nothing invalid past the door.
///
/// May know: text, programme, captions, signup, outbox.age.
@NullMarked
package org.screeningkit.kit;

import org.jspecify.annotations.NullMarked;
