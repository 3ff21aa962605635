/// Decides which sign-ups belong to one person, and what is true of that person.
///
/// Pure functions and the compact tables they need; nothing here reads a file of sign-ups or holds a name.
///
/// May know: outbox, signup.record.
@NullMarked
package org.screeningkit.headquarters.merge;

import org.jspecify.annotations.NullMarked;
