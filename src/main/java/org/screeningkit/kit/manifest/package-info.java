/// Turns the text of `kit.json` into values that know their line, and says plainly where it is not what it should be.
///
/// Values are read one by one rather than bound to objects whole: a binding stops at its first fault, and whoever makes
/// a kit wants to hear of all of them at once, each with its line.
///
/// May know: kit.
@NullMarked
package org.screeningkit.kit.manifest;

import org.jspecify.annotations.NullMarked;
