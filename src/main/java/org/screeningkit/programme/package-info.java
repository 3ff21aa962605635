/// Says what an evening is and which moment may follow which.
///
/// May know: text.
@NullMarked
package org.screeningkit.programme;

import org.jspecify.annotations.NullMarked;
