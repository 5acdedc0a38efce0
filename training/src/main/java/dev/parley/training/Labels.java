package dev.parley.training;

import dev.parley.bench.corpus.GoldStatement;
import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotated statements of an article as spans of words that do not overlap, each linked to the
 * one it depends on.
 */
final class Labels {

  private final Words words;
  private final List<LabelledSpan> spans = new ArrayList<>();
  private final Map<Span, Integer> known = new HashMap<>();
  private final boolean[] taken;
  private final boolean[] joined; // whether a statement spans the gap before the word

  private Labels(Words words) {
    this.words = words;
    this.taken = new boolean[words.size()];
    this.joined = new boolean[words.size() + 1];
  }

  /** Aligns annotations with words; of two spans that overlap, the later one is dropped. */
  static Labels of(Words words, List<GoldStatement> statements) {
    Labels labels = new Labels(words);
    for (GoldStatement statement : statements) {
      labels.add(statement);
    }
    return labels;
  }

  /** Returns the spans; links are indices into this list. */
  List<LabelledSpan> spans() {
    return spans;
  }

  /** Tells whether no statement goes on across the gap before a word. */
  boolean mayCutBefore(int word) {
    return !joined[word];
  }

  private void add(GoldStatement statement) {
    int source = add(LabelledSpan.SOURCE, statement.source(), -1);
    int cue = add(LabelledSpan.CUE, statement.cue(), source);
    List<Integer> parts = new ArrayList<>(List.of(source, cue));
    for (Span content : statement.content()) {
      parts.add(add(LabelledSpan.CONTENT, content, cue));
    }
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int part : parts) {
      if (part >= 0) {
        first = Math.min(first, spans.get(part).first());
        last = Math.max(last, spans.get(part).last());
      }
    }
    for (int word = first + 1; word <= last; word++) {
      joined[word] = true;
    }
  }

  private int add(int kind, @Nullable Span span, int link) {
    if (span == null) {
      return -1;
    }
    Integer same = known.get(span);
    if (same != null) {
      return spans.get(same).kind() == kind ? same : -1;
    }
    int first = words.at(span.start());
    int last = first;
    while (last + 1 < words.size() && words.start(last + 1) < span.end()) {
      last++;
    }
    if (first >= words.size() || words.start(first) >= span.end()) {
      return -1;
    }
    for (int word = first; word <= last; word++) {
      if (taken[word]) {
        return -1;
      }
    }
    for (int word = first; word <= last; word++) {
      taken[word] = true;
    }
    known.put(span, spans.size());
    spans.add(new LabelledSpan(kind, first, last, link));
    return spans.size() - 1;
  }
}
