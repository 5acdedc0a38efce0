package dev.parley.exchange.brat;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of an {@code .ann} file (brat's standoff format): text-bound annotations, binary
 * relations, attributes and annotators' notes. A line that is broken is told of and left out.
 */
final class AnnFile {

  private static final Pattern WORDS =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t(.*)");
  private static final Pattern RELATION =
      Pattern.compile("R\\d+\\t(\\S+) Arg1:(\\S+) Arg2:(\\S+)\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\\t(\\S+) (\\S+)(?: (.*))?");
  private static final Pattern NOTE = Pattern.compile("#\\d+\\tAnnotatorNotes (\\S+)\\t(.*)");

  /** Words of the text; the places in ascending order. */
  record Words(String type, List<Span> places, int line) {}

  /** A link from one to another. */
  record Relation(String type, String from, String to, int line) {}

  /** A note or an attribute's value, and the line that it stands on. */
  record Noted(String text, int line) {}

  final Map<String, Words> words = new LinkedHashMap<>();
  final List<Relation> relations = new ArrayList<>();
  final Map<String, Map<String, Noted>> attributes = new HashMap<>();
  final Map<String, Noted> notes = new LinkedHashMap<>();

  private final String text;
  private final CodePoints offsets;

  private AnnFile(String text) {
    this.text = text;
    this.offsets = CodePoints.of(text);
  }

  /**
   * Reads lines.
   *
   * @param faults gets the number of each line that is broken, and what is wrong with it
   */
  static AnnFile parse(String lines, String text, BiConsumer<Integer, String> faults) {
    AnnFile file = new AnnFile(text);
    int number = 1;
    for (String line : lines.split("\n", -1)) {
      try {
        file.take(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, number);
      } catch (IllegalArgumentException e) {
        faults.accept(number, String.valueOf(e.getMessage()));
      }
      number++;
    }
    return file;
  }

  private void take(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    Matcher matcher = WORDS.matcher(line);
    if (matcher.matches()) {
      String id = matcher.group(1);
      if (words.containsKey(id)) {
        throw new IllegalArgumentException(id + " is there already");
      }
      List<Span> places = places(matcher.group(3), matcher.group(4));
      words.put(id, new Words(matcher.group(2), places, number));
      return;
    }
    matcher = RELATION.matcher(line);
    if (matcher.matches()) {
      relations.add(new Relation(matcher.group(1), matcher.group(2), matcher.group(3), number));
      return;
    }
    matcher = NOTE.matcher(line);
    if (matcher.matches()) {
      notes.put(matcher.group(1), new Noted(matcher.group(2), number));
      return;
    }
    matcher = ATTRIBUTE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no annotation that Parley knows: " + line);
    }
    String value = matcher.group(3) == null ? "" : matcher.group(3).strip();
    attributes
        .computeIfAbsent(matcher.group(2), id -> new HashMap<>())
        .put(matcher.group(1), new Noted(value, number));
  }

  private List<Span> places(String written, String given) {
    List<Span> fragments = new ArrayList<>();
    for (String fragment : written.split(";")) {
      fragments.add(place(fragment));
    }
    fragments.sort(null);
    for (int i = 1; i < fragments.size(); i++) {
      if (fragments.get(i).overlaps(fragments.get(i - 1))) {
        throw new IllegalArgumentException("fragments overlap: " + written);
      }
    }
    String here = fragments.stream().map(one -> one.in(text)).collect(Collectors.joining(" "));
    if (!here.equals(given)) {
      throw new IllegalArgumentException(
          "\"" + given + "\" is not what stands there: \"" + here.replace("\n", "\\n") + "\"");
    }
    return Fragments.joined(fragments, text);
  }

  private Span place(String fragment) {
    String[] ends = fragment.split(" ");
    try {
      return new Span(
          offsets.toIndex(Integer.parseInt(ends[0])), offsets.toIndex(Integer.parseInt(ends[1])));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not an offset: " + fragment, e);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(fragment + " lies outside the text: " + e.getMessage(), e);
    }
  }
}
