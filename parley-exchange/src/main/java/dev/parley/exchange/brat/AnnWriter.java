package dev.parley.exchange.brat;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of standoff annotation, numbered by their kinds. Offsets count Unicode code points. */
final class AnnWriter {

  private final StringBuilder lines = new StringBuilder();
  private final Map<Character, Integer> numbers = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final String text;
  private final CodePoints offsets;

  AnnWriter(String text) {
    this.text = text;
    this.offsets = CodePoints.of(text);
  }

  private String next(char kind) {
    return kind + String.valueOf(numbers.merge(kind, 1, Integer::sum));
  }

  /** Writes a text-bound annotation and returns its id. */
  String words(String type, List<Span> places) {
    String id = next('T');
    lines.append(id).append('\t').append(tail(type, places)).append('\n');
    return id;
  }

  /** Writes a text-bound annotation, or returns the one of this type at this place. */
  String sharedWords(String type, Span place) {
    String tail = tail(type, List.of(place));
    String known = shared.get(tail);
    if (known == null) {
      known = words(type, List.of(place));
      shared.put(tail, known);
    }
    return known;
  }

  private String tail(String type, List<Span> places) {
    List<Span> fragments = Fragments.cut(places, text);
    String at =
        fragments.stream()
            .map(one -> offsets.fromIndex(one.start()) + " " + offsets.fromIndex(one.end()))
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(one -> one.in(text)).collect(Collectors.joining(" "));
    return type + " " + at + "\t" + words;
  }

  void relation(String type, String from, String to) {
    lines.append(next('R')).append('\t').append(type);
    lines.append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
  }

  void attribute(String name, String of, Enum<?> value) {
    lines.append(next('A')).append('\t').append(name).append(' ').append(of);
    lines.append(' ').append(value.name()).append('\n');
  }

  void flag(String name, String of) {
    lines.append(next('A')).append('\t').append(name).append(' ').append(of).append('\n');
  }

  void note(String of, Note note) {
    String written = note.toString();
    if (!written.isEmpty()) {
      lines.append(next('#')).append("\tAnnotatorNotes ").append(of);
      lines.append('\t').append(written).append('\n');
    }
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
