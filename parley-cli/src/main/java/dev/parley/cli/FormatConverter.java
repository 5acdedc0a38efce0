package dev.parley.cli;

import dev.parley.exchange.Format;
import java.util.ArrayList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the names of formats as they are typed. */
final class FormatConverter implements ITypeConverter<Format> {

  @Override
  public Format convert(String value) {
    return Format.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is none of " + String.join(", ", Format.names())));
  }

  /** The names, for the help. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      super(Format.names());
    }
  }
}
