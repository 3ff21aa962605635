/// Reads the commands that hand sign-ups over and open them: the words of volunteers and of headquarters.
///
/// May know: text, kit, kit.reading, outbox, outbox.age, outbox.files, datafolder, datafolder.state, handover,
/// headquarters, headquarters.keys, headquarters.intake, headquarters.merge, headquarters.output, app, command.exit.
@NullMarked
package org.screeningkit.command.signups;

import org.jspecify.annotations.NullMarked;
