/// Lets the volunteer see and steer the evening.
///
/// May know: text, programme, kit, captions, playback, preflight, handover, ui, console.room.
@NullMarked
package org.screeningkit.console;

import org.jspecify.annotations.NullMarked;
