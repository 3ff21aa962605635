/// Finds the words for every sentence a person reads, in their own language.
///
/// May know: nothing.
@NullMarked
package org.screeningkit.text;

import org.jspecify.annotations.NullMarked;
