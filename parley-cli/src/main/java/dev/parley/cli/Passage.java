package dev.parley.cli;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.record.correction.Spans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of an article as a person points to them: by offsets in Unicode code points as {@code
 * parley read} prints them ({@code 535-556 600-612}), or by the words themselves.
 */
final class Passage {

  private static final Pattern OFFSETS = Pattern.compile("\\d{1,9}-\\d{1,9}( +\\d{1,9}-\\d{1,9})*");

  private Passage() {}

  /**
   * Returns where the words stand.
   *
   * @throws IllegalArgumentException if they do not stand in the text, or more than once; the
   *     message says so
   */
  static List<Span> in(String text, String given) {
    return OFFSETS.matcher(given.strip()).matches()
        ? at(text, Spans.parse(given))
        : List.of(words(text, given));
  }

  private static List<Span> at(String text, List<Span> offsets) {
    CodePoints points = CodePoints.of(text);
    List<Span> spans = new ArrayList<>();
    for (Span span : offsets) {
      try {
        spans.add(new Span(points.toIndex(span.start()), points.toIndex(span.end())));
      } catch (IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            span.start() + "-" + span.end() + " lies outside the article's text", e);
      }
    }
    return spans;
  }

  /** A line break in the article stands for a space. */
  private static Span words(String text, String given) {
    String parted =
        Arrays.stream(given.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(parted).matcher(text);
    if (given.isBlank() || !found.find()) {
      throw new IllegalArgumentException("the article does not have the words \"" + given + "\"");
    }
    Span span = new Span(found.start(), found.end());
    if (found.find()) {
      throw new IllegalArgumentException(
          "the words \""
              + given
              + "\" stand more than once in the article; offsets such as 535-556 tell which");
    }
    return span;
  }
}
