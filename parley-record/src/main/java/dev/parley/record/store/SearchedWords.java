package dev.parley.record.store;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.store.Dialect.IndexedWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words an entry is found by: its speaker's name, and the statement in the text's order. */
final class SearchedWords {

  private record Stretch(List<Span> spans, String words) {
    Span first() {
      return spans.get(0);
    }

    boolean covers(Span other) {
      return spans.stream()
          .anyMatch(one -> one.start() <= other.start() && other.end() <= one.end());
    }
  }

  private SearchedWords() {}

  static IndexedWords of(EntryRow row) {
    Statement statement = row.statement();
    ExactWords words = row.words();
    List<Stretch> stretches = new ArrayList<>();
    add(stretches, statement.content(), words.content());
    add(stretches, listed(statement.source()), words.source());
    add(stretches, listed(statement.cue()), words.cue());
    add(stretches, statement.condition(), words.condition());
    add(stretches, listed(statement.addressee()), words.addressee());
    add(stretches, listed(statement.channel()), words.channel());
    String said =
        stretches.stream()
            .sorted(Comparator.comparing(Stretch::first))
            .map(Stretch::words)
            .collect(Collectors.joining(" "));
    String speaker = statement.speaker().name();
    return new IndexedWords(
        row.key(),
        speaker == null ? List.of() : Folding.words(speaker),
        Folding.words(said),
        statement.speaker().code(),
        statement.target());
  }

  private static List<Span> listed(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  /**
   * Words that stand within others already there, such as a condition in the content, count once.
   */
  private static void add(List<Stretch> stretches, List<Span> spans, @Nullable String words) {
    if (words == null || spans.isEmpty()) {
      return;
    }
    if (stretches.stream().noneMatch(one -> spans.stream().allMatch(one::covers))) {
      stretches.add(new Stretch(spans, words));
    }
  }
}
