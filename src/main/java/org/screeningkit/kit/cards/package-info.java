/// Reads talking points written in Markdown, and leaves out a card that cannot be shown as it was meant.
///
/// May know: text, kit, kit.files.
@NullMarked
package org.screeningkit.kit.cards;

import org.jspecify.annotations.NullMarked;
