/// Opens the house: builds every object once, places the windows, closes in order.
///
/// May know: text, programme, outbox, outbox.age, outbox.files, outbox.mirror, outbox.storage, signup, signup.record,
/// kit, kit.reading, kit.check, playback, playback.picture, playback.report, playback.vlc, awake, datafolder,
/// datafolder.log, datafolder.state, preflight, handover, speech, ui, audience, kiosk, kiosk.idle, captions, console,
/// console.keys, console.room, app.crew, app.operator.
@NullMarked
package org.screeningkit.app;

import org.jspecify.annotations.NullMarked;
