package dev.parley.exchange.brat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry that are no words of the text, as an annotator sees them in brat's notes:
 * {@code speaker = Nadia Fahmy; code = EGY GOV}. A backslash stands before a semicolon or a
 * backslash of a value, {@code \n} for a line break and {@code \t} for a tab.
 */
final class Note {

  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Sets a field, unless it is not known. */
  Note with(String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  /** Returns a field; null if it is not known. */
  @Nullable String get(String name) {
    return fields.get(name);
  }

  /** Returns a field that an entry cannot be without. */
  String getOr(String name, String otherwise) {
    return fields.getOrDefault(name, otherwise);
  }

  /**
   * Reads a note.
   *
   * @throws IllegalArgumentException if a field has no "="
   */
  static Note parse(String text) {
    Note note = new Note();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ';' : text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        field.append(c).append(text.charAt(++i));
      } else if (c == ';') {
        note.take(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    return note;
  }

  private void take(String field) {
    int equals = field.indexOf('=');
    if (equals < 0) {
      if (!field.isBlank()) {
        throw new IllegalArgumentException("\"" + field.strip() + "\" is no \"name = value\"");
      }
      return;
    }
    String value = field.substring(equals + 1);
    String name = field.substring(0, equals).strip();
    fields.put(name, unescaped(value.startsWith(" ") ? value.substring(1) : value));
  }

  private static String unescaped(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char escaped = value.charAt(++i);
        plain.append(
            switch (escaped) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> escaped;
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns the note as it is written. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (name, value) -> {
          text.append(text.length() == 0 ? "" : "; ").append(name).append(" = ");
          text.append(escaped(value));
        });
    return text.toString();
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }
}
