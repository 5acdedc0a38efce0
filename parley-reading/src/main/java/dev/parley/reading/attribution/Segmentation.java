package dev.parley.reading.attribution;

import dev.parley.reading.encoder.WindowScores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best way to cut a window into sources, cues, contents and words that are none of them:
 * Viterbi decoding of a semi-Markov conditional random field (Sarawagi and Cohen, 2004). A span is
 * scored as a whole, so its ends agree and it cannot fall apart in the middle. Quadratic in the
 * window, whose length is bounded.
 */
final class Segmentation {

  private static final Segment.Kind[] KINDS = Segment.Kind.values();

  /** Longest span of each kind in words; no annotated source or cue comes near. */
  private static final int[] LONGEST = {80, 40, Integer.MAX_VALUE};

  private final WindowScores scores;
  private final int size;
  private final float[][] sums; // for each kind, the inside scores of all words before one
  private final float[] best; // score of the best segmentation of the words before one
  private final int[] from; // where its last span begins, or -1 if its last word is in none
  private final byte[] kind;

  private Segmentation(WindowScores scores) {
    this.scores = scores;
    this.size = scores.size();
    this.sums = new float[WindowScores.KINDS][size + 1];
    this.best = new float[size + 1];
    this.from = new int[size + 1];
    this.kind = new byte[size + 1];
  }

  /** Returns the spans of the best segmentation, in the order of the text. */
  static List<Segment> of(WindowScores scores) {
    return new Segmentation(scores).decode();
  }

  private List<Segment> decode() {
    for (int k = 0; k < WindowScores.KINDS; k++) {
      for (int word = 0; word < size; word++) {
        sums[k][word + 1] = sums[k][word] + scores.inside(word, k);
      }
    }
    for (int last = 0; last < size; last++) {
      best[last + 1] = best[last];
      from[last + 1] = -1;
      for (int k = 0; k < WindowScores.KINDS; k++) {
        endWith(last, k);
      }
    }
    List<Segment> segments = new ArrayList<>();
    for (int end = size; end > 0; ) {
      if (from[end] < 0) {
        end--;
      } else {
        segments.add(new Segment(KINDS[kind[end]], from[end], end - 1));
        end = from[end];
      }
    }
    Collections.reverse(segments);
    return segments;
  }

  private void endWith(int last, int k) {
    float ending = scores.end(last, k) + sums[k][last + 1];
    for (int first = last; first >= 0 && last - first < LONGEST[k]; first--) {
      float score =
          best[first]
              + ending
              - sums[k][first]
              + scores.begin(first, k)
              + scores.pair(first, last, k);
      if (score > best[last + 1]) {
        best[last + 1] = score;
        from[last + 1] = first;
        kind[last + 1] = (byte) k;
      }
    }
  }
}
