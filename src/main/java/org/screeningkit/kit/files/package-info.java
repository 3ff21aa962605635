/// Opens what lies inside a kit's folder, and nothing outside it.
///
/// May know: kit.
@NullMarked
package org.screeningkit.kit.files;

import org.jspecify.annotations.NullMarked;
