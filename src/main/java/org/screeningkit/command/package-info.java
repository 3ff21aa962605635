/// Reads the command line and starts what it asks for.
///
/// May know: text, kit, playback, playback.report, datafolder.state, app, command.exit, command.signups.
@NullMarked
package org.screeningkit.command;

import org.jspecify.annotations.NullMarked;
