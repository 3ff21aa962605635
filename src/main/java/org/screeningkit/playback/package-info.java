/// Plays one film for the house, behind an interface small enough to fake.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.playback;

import org.jspecify.annotations.NullMarked;
