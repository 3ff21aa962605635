/// Remembers, from one start of the laptop to the next, how it is set up and how far the evening had come.
///
/// May know: datafolder.
@NullMarked
package org.screeningkit.datafolder.state;

import org.jspecify.annotations.NullMarked;
