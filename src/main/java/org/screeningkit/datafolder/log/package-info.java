/// Writes down what happened, in codes and numbers that can hold nothing of a person.
///
/// May know: datafolder.
@NullMarked
package org.screeningkit.datafolder.log;

import org.jspecify.annotations.NullMarked;
