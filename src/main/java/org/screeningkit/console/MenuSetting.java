package org.screeningkit.console;

import java.util.Optional;
import org.screeningkit.ui.Look;

/// What the operator menu says and offers beside the way through the evening.
///
/// @param look the kiosk's at present
/// @param pin whether one was set
/// @param trouble a sentence: why the last sign-up was not saved
record MenuSetting(Look look, boolean pin, Optional<String> trouble) {}
