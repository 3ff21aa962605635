/// Says what the numbers mean with which a command ends.
///
/// May know: app.
@NullMarked
package org.screeningkit.command.exit;

import org.jspecify.annotations.NullMarked;
