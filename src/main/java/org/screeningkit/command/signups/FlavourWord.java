package org.screeningkit.command.signups;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.screeningkit.headquarters.output.Flavour;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The words for the programs a list can be for.
final class FlavourWord implements ITypeConverter<Flavour> {
    @Override
    public Flavour convert(String word) {
        return Flavour.of(word)
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(Flavour.values()).map(Flavour::word).collect(Collectors.joining(", "))));
    }
}
