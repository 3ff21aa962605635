/// Lets the volunteer set how films are heard and read in this room.
///
/// May know: text, captions, playback, ui.
@NullMarked
package org.screeningkit.console.room;

import org.jspecify.annotations.NullMarked;
