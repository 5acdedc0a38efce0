package dev.parley.cli;

import dev.parley.desk.access.Role;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role that somebody can have: reader, editor or admin. */
final class RoleConverter implements ITypeConverter<Role> {

  @Override
  public Role convert(String typed) {
    return Stream.of(Role.READER, Role.EDITOR, Role.ADMIN)
        .filter(role -> role.typed().equals(typed))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("reader, editor or admin, not '" + typed + "'"));
  }
}
