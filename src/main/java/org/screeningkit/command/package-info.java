/// Reads the command line and starts what it asks for.
///
/// May know: text, kit, playback, playback.report, playback.vlc, datafolder.state, handover, headquarters, app.
@NullMarked
package org.screeningkit.command;

import org.jspecify.annotations.NullMarked;
