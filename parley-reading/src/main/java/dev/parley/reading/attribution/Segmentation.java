package dev.parley.reading.attribution;

import dev.parley.reading.encoder.PairScores;
import dev.parley.reading.encoder.WindowScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best way to cut a window into the segments of a layer and words that are in none:
 * Viterbi decoding of a semi-Markov conditional random field (Sarawagi and Cohen, 2004). A span is
 * scored as a whole, so its ends agree and it cannot fall apart in the middle. Quadratic in the
 * window, whose length is bounded.
 */
final class Segmentation {

  private final WindowScores scores;
  private final Layer layer;
  private final int[] barriers; // for each word, the first that a span ending there may begin with
  private final int size;
  private final PairScores[] pairs; // for each kind
  private final float[][] sums; // for each kind, the inside scores of all words before one
  private final float[][] opening; // for each kind, the best score of all that ends where it begins
  private final float[] best; // score of the best segmentation of the words before one
  private final int[] from; // where its last span begins, or -1 if its last word is in none
  private final byte[] kind;

  private Segmentation(WindowScores scores, Layer layer, int[] barriers) {
    this.barriers = barriers;
    this.scores = scores;
    this.layer = layer;
    this.size = scores.size();
    this.sums = new float[layer.kinds().size()][size + 1];
    this.pairs = new PairScores[sums.length];
    Arrays.setAll(pairs, k -> scores.pairs(layer.number(k)));
    this.opening = new float[sums.length][size];
    this.best = new float[size + 1];
    this.from = new int[size + 1];
    this.kind = new byte[size + 1];
  }

  /**
   * Returns the spans of a layer's best segmentation, in the order of the text.
   *
   * @param barriers for each word, the first word that a span ending there may begin with
   */
  static List<Segment> of(WindowScores scores, Layer layer, int[] barriers) {
    return new Segmentation(scores, layer, barriers).decode();
  }

  private List<Segment> decode() {
    for (int k = 0; k < sums.length; k++) {
      for (int word = 0; word < size; word++) {
        sums[k][word + 1] = sums[k][word] + scores.inside(word, layer.number(k));
      }
    }
    for (int last = 0; last < size; last++) {
      best[last + 1] = best[last];
      from[last + 1] = -1;
      for (int k = 0; k < sums.length; k++) {
        endWith(last, k);
      }
    }
    List<Segment> segments = new ArrayList<>();
    for (int end = size; end > 0; ) {
      if (from[end] < 0) {
        end--;
      } else {
        segments.add(new Segment(layer.kinds().get(kind[end]), from[end], end - 1));
        end = from[end];
      }
    }
    Collections.reverse(segments);
    return segments;
  }

  private void endWith(int last, int k) {
    int number = layer.number(k);
    int longest = Segment.longest(layer.kinds().get(k));
    int earliest = Math.max(barriers[last], longest > last ? 0 : last - longest + 1);
    opening[k][last] = best[last] - sums[k][last] + scores.begin(last, number);
    float ending = scores.end(last, number) + sums[k][last + 1] - layer.price();
    for (int first = last; first >= earliest; first--) {
      float apart = opening[k][first] + ending;
      if (apart + pairs[k].most(first, last) > best[last + 1]) {
        float score = apart + pairs[k].of(first, last);
        if (score > best[last + 1]) {
          best[last + 1] = score;
          from[last + 1] = first;
          kind[last + 1] = (byte) k;
        }
      }
    }
  }
}
