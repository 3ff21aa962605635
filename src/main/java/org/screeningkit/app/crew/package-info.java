/// Does what the show says: on the player, in the journal, in the outbox, in words for the volunteer.
///
/// May know: text, programme, outbox, outbox.mirror, captions, awake, signup, signup.record, kit, playback,
/// datafolder.log, datafolder.state, audience, console, console.room.
@NullMarked
package org.screeningkit.app.crew;

import org.jspecify.annotations.NullMarked;
