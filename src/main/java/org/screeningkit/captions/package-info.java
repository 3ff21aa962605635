/// Reads caption files and says which lines belong to which instant of a film.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.captions;

import org.jspecify.annotations.NullMarked;
