package dev.parley.record.query;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement that search looks at: source, cue, content, condition, addressee and
 * channel in the order of the text, and the speaker's name. They are made when first wanted.
 */
final class StatementWords {

  private final Entry entry;
  private final Function<Entry, String> texts;
  private @Nullable List<List<String>> runs;

  StatementWords(Entry entry, Function<Entry, String> texts) {
    this.entry = entry;
    this.texts = texts;
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
    List<Span> spans =
        Stream.concat(
                Stream.concat(statement.content().stream(), statement.condition().stream()),
                Stream.of(
                        statement.source(),
                        statement.cue(),
                        statement.addressee(),
                        statement.channel())
                    .filter(span -> span != null))
            .sorted()
            .toList();
    String text = texts.apply(entry);
    List<List<String>> made = new ArrayList<>();
    made.add(SearchWords.in(inOrder(spans, text)));
    if (statement.speaker().name() != null) {
      made.add(SearchWords.in(statement.speaker().name()));
    }
    return made;
  }

  /** Joins what the spans cover, each part of the text once. */
  private static String inOrder(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    int done = 0;
    for (Span span : spans) {
      int from = Math.max(done, span.start());
      if (from < span.end()) {
        words.append(from > done ? " " : "").append(text, from, span.end());
        done = span.end();
      }
    }
    return words.toString();
  }

  private static boolean contains(List<String> run, Query.Words wanted) {
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
}
