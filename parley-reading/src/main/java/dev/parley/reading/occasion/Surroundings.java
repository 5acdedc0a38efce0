package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.List;

/**
 * The sentence around a cue without what is said in it.
 *
 * @param from index of the sentence's first char
 * @param to index after its last
 * @param taken the contents in it
 */
record Surroundings(int from, int to, List<Span> taken) {

  /** Tells whether words are nobody's content. */
  boolean isFree(Span span) {
    return taken.stream().noneMatch(span::overlaps);
  }

  /** Returns how many free words lie between cue and span; very many if the span is not free. */
  int distance(Words words, Span cue, Span span) {
    if (!isFree(span)) {
      return Integer.MAX_VALUE;
    }
    int from = Math.min(cue.end(), span.end());
    int to = Math.max(cue.start(), span.start());
    int count = 0;
    for (int word = words.at(from); word < words.size() && words.start(word) < to; word++) {
      if (isFree(new Span(words.start(word), words.end(word)))) {
        count++;
      }
    }
    return count;
  }
}
