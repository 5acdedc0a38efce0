package dev.parley.cli;

import dev.parley.record.correction.Spans;
import dev.parley.record.correction.StatementPart;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A field of a statement and what it is to hold.
 *
 * @param part the field
 * @param value as typed; null for nothing
 */
record FieldValue(StatementPart part, @Nullable String value) {

  /**
   * Returns the value as corrections have it: words of the article become their place.
   *
   * @param text the article's
   * @throws IllegalArgumentException if the words do not stand there
   */
  @Nullable String in(String text) {
    return value == null || !isPlace(part) ? value : Spans.format(Passage.in(text, value));
  }

  /** Tells whether a field holds places in the text. */
  static boolean isPlace(StatementPart part) {
    return switch (part) {
      case SOURCE, CUE, CONTENT, CONDITION, ADDRESSEE, CHANNEL -> true;
      default -> false;
    };
  }

  /** A field by its name in the output of {@code parley read}. */
  static final class PartConverter implements ITypeConverter<StatementPart> {
    @Override
    public StatementPart convert(String name) {
      if (name.equalsIgnoreCase("issue")) {
        return StatementPart.LABEL;
      }
      try {
        return StatementPart.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'"
                + name
                + "' is none of "
                + Arrays.stream(StatementPart.values())
                    .map(part -> part.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  /** {@code FIELD=VALUE}. */
  static final class Converter implements ITypeConverter<FieldValue> {
    @Override
    public FieldValue convert(String typed) {
      int sign = typed.indexOf('=');
      if (sign < 0) {
        throw new TypeConversionException("'" + typed + "' is not FIELD=VALUE");
      }
      String value = typed.substring(sign + 1);
      return new FieldValue(
          new PartConverter().convert(typed.substring(0, sign)), value.isBlank() ? null : value);
    }
  }
}
