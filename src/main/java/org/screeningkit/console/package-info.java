/// Lets the volunteer see and steer the evening.
///
/// May know: text, programme, kit, playback, preflight, handover, ui.
@NullMarked
package org.screeningkit.console;

import org.jspecify.annotations.NullMarked;
