/// Answers the volunteer at the laptop: asks for the PIN where it guards something, keeps what they choose.
///
/// May know: text, ui, outbox, signup, datafolder.state, kiosk, kiosk.idle, console, console.pin, console.withdrawal,
/// app.crew.
@NullMarked
package org.screeningkit.app.operator;

import org.jspecify.annotations.NullMarked;
