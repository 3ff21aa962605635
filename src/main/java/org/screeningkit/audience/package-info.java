/// Shows guests the current moment of the evening, and nothing else.
///
/// May know: text, programme, kit, captions, playback, ui, audience.card.
@NullMarked
package org.screeningkit.audience;

import org.jspecify.annotations.NullMarked;
