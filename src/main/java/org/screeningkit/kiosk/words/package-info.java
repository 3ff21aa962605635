/// Finds the kiosk's sentences: the program's, with the kit's own words for its purposes, consents and notice.
///
/// May know: text, kit, signup, signup.record.
@NullMarked
package org.screeningkit.kiosk.words;

import org.jspecify.annotations.NullMarked;
