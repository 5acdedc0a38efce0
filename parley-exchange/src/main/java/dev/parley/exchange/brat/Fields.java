package dev.parley.exchange.brat;

import dev.parley.exchange.brat.AnnFile.Noted;
import dev.parley.model.ActorCode;
import dev.parley.model.TimexValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes and the note of one annotation. */
final class Fields {

  private final Map<String, Noted> attributes;
  private final Note note;
  private final int line;

  /** Takes them from a file. */
  Fields(AnnFile ann, String name) {
    this.attributes = ann.attributes.getOrDefault(name, Map.of());
    Noted noted = ann.notes.get(name);
    this.line = noted == null ? 0 : noted.line();
    try {
      this.note = noted == null ? new Note() : Note.parse(noted.text());
    } catch (IllegalArgumentException e) {
      throw new Broken(line, String.valueOf(e.getMessage()));
    }
  }

  /** A value that cannot be, on another line than the words. */
  static final class Broken extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;

    private Broken(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  Note note() {
    return note;
  }

  boolean flag(String name) {
    return attributes.containsKey(name);
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
    Noted value = attributes.get(name);
    return value == null ? otherwise : word(name, value, type);
  }

  <E extends Enum<E>> E needed(String name, Class<E> type) {
    Noted value = attributes.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the attribute " + name + " is missing");
    }
    return word(name, value, type);
  }

  private static <E extends Enum<E>> E word(String name, Noted value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(value.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new Broken(
                    value.line(), name + " is \"" + value.text() + "\", no word of the codebook"));
  }

  List<ActorCode> codes(String name) {
    String codes = note.get(name);
    try {
      return codes == null || codes.isBlank() ? List.of() : ActorCode.parseAll(codes.strip());
    } catch (IllegalArgumentException e) {
      throw new Broken(line, name + ": " + e.getMessage());
    }
  }

  @Nullable TimexValue time(String name) {
    String value = note.get(name);
    try {
      return value == null || value.isBlank() ? null : new TimexValue(value.strip());
    } catch (IllegalArgumentException e) {
      throw new Broken(line, name + ": " + e.getMessage());
    }
  }

  /** Values joined with " + ". */
  List<String> list(String name) {
    String joined = note.get(name);
    return joined == null || joined.isBlank() ? List.of() : List.of(joined.split(" \\+ "));
  }
}
