package dev.parley.reading.scene;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For each word the thing found there; where two overlap, the one listed first. */
final class Marks<T> {

  private static final int LONGEST = 64;

  private final List<T> things;
  private final int[] at;

  private Marks(List<T> things, int[] at) {
    this.things = things;
    this.at = at;
  }

  static <T> Marks<T> of(Words words, List<T> things, Function<T, @Nullable Span> where) {
    int[] at = new int[words.size()];
    Arrays.fill(at, -1);
    for (int number = 0; number < things.size(); number++) {
      Span span = where.apply(things.get(number));
      if (span == null) {
        continue;
      }
      int from = words.at(span.start());
      for (int word = from;
          word < at.length && word < from + LONGEST && words.start(word) < span.end();
          word++) {
        if (at[word] < 0) {
          at[word] = number;
        }
      }
    }
    return new Marks<>(List.copyOf(things), at);
  }

  /** Returns the number of the thing at a word, or -1. */
  int at(int word) {
    return word < 0 || word >= at.length ? -1 : at[word];
  }

  T get(int number) {
    return things.get(number);
  }
}
