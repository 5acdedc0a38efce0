package dev.parley.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How readings are printed. */
enum Format {
  /** For people. */
  TEXT,
  /** One array. */
  JSON,
  /** One object an article, each on a line. */
  JSONL;

  /** Takes the names as they are typed. */
  static final class Converter implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      for (Format format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
          return format;
        }
      }
      throw new TypeConversionException("'" + value + "' is none of text, json, jsonl");
    }
  }
}
