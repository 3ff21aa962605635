/// Owns the folder on this laptop where settings, the journal of the evening and the log live.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.datafolder;

import org.jspecify.annotations.NullMarked;
