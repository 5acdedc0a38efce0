package dev.parley.training;

import dev.parley.reading.encoder.Pieces;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Cuts an article into training windows of mixed length: half of the text in windows as long as the
 * reader's, a quarter each in shorter ones, so that the encoder also learns to do without context.
 * Cuts fall between sentences and, wherever one can be found, between statements.
 */
final class WindowCutter {

  private static final int LONG = Window.MOST_PIECES;
  private static final int[] LENGTHS = {62, 126, LONG, LONG, LONG};

  private final RandomGenerator random;

  WindowCutter(RandomGenerator random) {
    this.random = random;
  }

  /** Returns the first words of the windows, and at last the number of words. */
  List<Integer> cut(Layout layout, Pieces pieces, Labels labels) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int end = layout.words().size();
    int most = LONG;
    int left = 0; // pieces to go before the length changes
    for (int from = 0; from < end; ) {
      if (left <= 0) {
        most = LENGTHS[random.nextInt(LENGTHS.length)];
        left = LONG;
      }
      int to = next(layout, pieces, labels, from, most);
      left -= pieces.count(from, to);
      cuts.add(to);
      from = to;
    }
    return cuts;
  }

  private static int next(Layout layout, Pieces pieces, Labels labels, int from, int most) {
    int end = layout.words().size();
    int fits = from;
    int sentence = -1;
    int clean = -1;
    while (fits < end && pieces.count(from, fits + 1) <= most) {
      fits++;
      if (fits == end || layout.breaks()[fits] != Sentences.NONE) {
        sentence = fits;
        if (fits == end || labels.mayCutBefore(fits)) {
          clean = fits;
        }
      }
    }
    if (clean > 0) {
      return clean;
    }
    if (most < LONG) {
      return next(layout, pieces, labels, from, LONG);
    }
    return sentence > 0 ? sentence : Math.max(fits, from + 1);
  }
}
