package dev.parley.training;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an example as spans of words, each linked to the one it depends on. Outermost
 * attributions, those inside them, and conditions are three layers; within a layer spans do not
 * overlap.
 */
final class Labels {

  /** Bits that say for a word which layers are known there. */
  static final int OUTER_KNOWN = 1;

  static final int NESTED_KNOWN = 2;
  static final int CONDITIONS_KNOWN = 4;

  private static final int LAYERS = 3;

  private final Words words;
  private final List<LabelledSpan> spans = new ArrayList<>();
  private final List<LabelledCoding> codings = new ArrayList<>();
  private final Map<Span, Map<Integer, Integer>> indices = new HashMap<>(); // by span, by kind
  private final boolean[][] taken;
  private final boolean[] joined; // whether a statement spans the gap before the word
  private final int[] known;

  private Labels(Words words) {
    this.words = words;
    this.taken = new boolean[LAYERS][words.size()];
    this.joined = new boolean[words.size() + 1];
    this.known = new int[words.size()];
  }

  /** Aligns annotations with words; of two spans that overlap in a layer, the later is dropped. */
  static Labels of(Words words, Example example) {
    Labels labels = new Labels(words);
    example.statements().forEach(labels::add);
    for (int word = 0; word < words.size(); word++) {
      labels.known[word] =
          example.coded()
              ? OUTER_KNOWN | NESTED_KNOWN | CONDITIONS_KNOWN
              : example.pair() != null ? 0 : OUTER_KNOWN;
    }
    for (Span wrapped : example.wrapped()) {
      for (int word = words.at(wrapped.start());
          word < words.size() && words.start(word) < wrapped.end();
          word++) {
        labels.known[word] |= NESTED_KNOWN;
      }
    }
    return labels;
  }

  /** Returns the spans; links are indices into this list. */
  List<LabelledSpan> spans() {
    return spans;
  }

  /** Returns the codings of statements that have one. */
  List<LabelledCoding> codings() {
    return codings;
  }

  /** Returns which layers are known at a word. */
  int known(int word) {
    return known[word];
  }

  /** Tells whether no statement goes on across the gap before a word. */
  boolean mayCutBefore(int word) {
    return !joined[word];
  }

  private void add(LabelledStatement statement) {
    int layer = statement.nested() ? 1 : 0;
    int kinds = layer * LabelledSpan.NESTED;
    int source = add(layer, kinds + LabelledSpan.SOURCE, statement.source(), -1);
    int cue = add(layer, kinds + LabelledSpan.CUE, statement.cue(), source);
    List<Integer> contents = new ArrayList<>();
    for (Span content : statement.content()) {
      contents.add(add(layer, kinds + LabelledSpan.CONTENT, content, cue));
    }
    List<Integer> parts = new ArrayList<>(contents);
    parts.add(source);
    parts.add(cue);
    Coding coding = statement.coding();
    int content = contents.isEmpty() ? -1 : contents.get(0);
    if (coding != null) {
      for (Span condition : coding.condition()) {
        parts.add(add(2, LabelledSpan.CONDITION, condition, -1));
      }
      int[] target = words(coding.target());
      if (cue >= 0 || (statement.cue() == null && content >= 0)) {
        codings.add(
            new LabelledCoding(
                cue,
                content,
                coding.act().ordinal(),
                coding.stance().ordinal(),
                coding.negated() ? 1 : 0,
                target[0],
                target[1]));
      }
    }
    join(parts);
  }

  private void join(List<Integer> parts) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int part : parts) {
      if (part >= 0) {
        first = Math.min(first, spans.get(part).first());
        last = Math.max(last, spans.get(part).last());
      }
    }
    for (int word = last < 0 ? 0 : first + 1; word <= last; word++) {
      joined[word] = true;
    }
  }

  private int add(int layer, int kind, @Nullable Span span, int link) {
    if (span == null) {
      return -1;
    }
    Map<Integer, Integer> same = indices.computeIfAbsent(span, any -> new HashMap<>());
    if (same.containsKey(kind)) {
      return same.get(kind);
    }
    int[] at = words(span);
    if (at[0] < 0) {
      return -1;
    }
    for (int word = at[0]; word <= at[1]; word++) {
      if (taken[layer][word]) {
        return -1;
      }
    }
    for (int word = at[0]; word <= at[1]; word++) {
      taken[layer][word] = true;
    }
    same.put(kind, spans.size());
    spans.add(new LabelledSpan(kind, at[0], at[1], link));
    return spans.size() - 1;
  }

  /** Returns the first and last word of a span, both -1 if there is none. */
  int[] words(@Nullable Span span) {
    if (span == null) {
      return new int[] {-1, -1};
    }
    int first = words.at(span.start());
    if (first >= words.size() || words.start(first) >= span.end()) {
      return new int[] {-1, -1};
    }
    int last = first;
    while (last + 1 < words.size() && words.start(last + 1) < span.end()) {
      last++;
    }
    return new int[] {first, last};
  }
}
