package org.screeningkit.command;

import org.screeningkit.datafolder.state.Settings.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The words for what a laptop does tonight.
final class RoleWord implements ITypeConverter<Role> {
    @Override
    public Role convert(String word) {
        return switch (word) {
            case "all" -> Role.ALL;
            case "films" -> Role.FILMS;
            case "sign-up" -> Role.SIGN_UP;
            default -> throw new TypeConversionException("'" + word + "'");
        };
    }
}
