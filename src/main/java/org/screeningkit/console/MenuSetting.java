package org.screeningkit.console;

import java.util.List;
import java.util.Optional;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;

/// What the operator menu says and offers beside the way through the evening.
///
/// @param languages the kit's
/// @param look the kiosk's at present
/// @param pin whether one was set
/// @param trouble what went wrong with the last sign-up, in sentences
record MenuSetting(List<Language> languages, Look look, boolean pin, Optional<String> trouble) {}
