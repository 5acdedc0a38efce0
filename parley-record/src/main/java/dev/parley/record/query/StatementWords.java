package dev.parley.record.query;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement that search looks at: source, cue, content, condition, addressee and
 * channel in the order of the text, and the speaker's name. They are made when first wanted.
 */
final class StatementWords {

  private final Entry entry;
  private @Nullable List<List<String>> runs;

  StatementWords(Entry entry) {
    this.entry = entry;
  }

  /** Tells whether the words stand there next to one another, in their order. */
  boolean contain(Query.Words wanted) {
    if (runs == null) {
      runs = runs();
    }
    return runs.stream().anyMatch(run -> contains(run, wanted));
  }

  private List<List<String>> runs() {
    Statement statement = entry.statement();
    ExactWords words = entry.words();
    List<Part> parts = new ArrayList<>();
    add(parts, statement.content(), words.content());
    add(parts, listed(statement.source()), words.source());
    add(parts, listed(statement.cue()), words.cue());
    add(parts, statement.condition(), words.condition());
    add(parts, listed(statement.addressee()), words.addressee());
    add(parts, listed(statement.channel()), words.channel());
    String said =
        parts.stream()
            .sorted(Comparator.comparing(part -> part.spans.get(0)))
            .map(Part::words)
            .collect(Collectors.joining(" "));
    String speaker = statement.speaker().name();
    return List.of(SearchWords.in(said), SearchWords.in(speaker == null ? "" : speaker));
  }

  /** What stands within a part that is there already, a condition in the content say, is left. */
  private static void add(List<Part> parts, List<Span> spans, @Nullable String words) {
    boolean told = words != null && !spans.isEmpty();
    if (told && parts.stream().noneMatch(part -> spans.stream().allMatch(part::covers))) {
      parts.add(new Part(spans, words));
    }
  }

  private static List<Span> listed(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  /** Tells whether the words stand in a run next to one another, in their order. */
  static boolean contains(List<String> run, Query.Words wanted) {
    int last = wanted.words().size() - 1;
    for (int at = 0; at + last < run.size(); at++) {
      String word = run.get(at + last);
      String end = wanted.words().get(last);
      boolean ends = wanted.prefix() ? word.startsWith(end) : word.equals(end);
      if (ends && run.subList(at, at + last).equals(wanted.words().subList(0, last))) {
        return true;
      }
    }
    return false;
  }

  private record Part(List<Span> spans, String words) {
    boolean covers(Span other) {
      return spans.stream()
          .anyMatch(span -> span.start() <= other.start() && other.end() <= span.end());
    }
  }
}
