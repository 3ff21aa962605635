package org.screeningkit.audience;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.screeningkit.kit.Kit;

/// What the windows need to know of tonight.
///
/// @param start when the evening begins; empty when nobody has said
/// @param sealed how many sign-ups are safe on this laptop
public record Venue(Kit kit, Optional<LocalTime> start, InstantSource clock, IntSupplier sealed) {}
