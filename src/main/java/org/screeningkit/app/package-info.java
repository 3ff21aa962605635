/// Opens the house: builds every object once, places the windows, closes in order.
///
/// May know: text, programme, outbox, captions, signup, kit, playback, playback.vlc, awake, datafolder, preflight,
/// handover, ui, audience, kiosk, console, console.keys.
@NullMarked
package org.screeningkit.app;

import org.jspecify.annotations.NullMarked;
