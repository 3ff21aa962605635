/// Looks into every film and caption of a kit, however long that takes, before anybody else does.
///
/// May know: text, captions, kit, kit.files, kit.reading.
@NullMarked
package org.screeningkit.kit.check;

import org.jspecify.annotations.NullMarked;
