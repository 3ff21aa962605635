/// Judges whether a folder is a place where sign-ups survive.
///
/// May know: outbox.files.
@NullMarked
package org.screeningkit.outbox.storage;

import org.jspecify.annotations.NullMarked;
