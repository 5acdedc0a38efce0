package dev.parley.reading.encoder;

/**
 * How well two words go together as the first and the last of a span of one kind: the product of
 * two vectors.
 */
public final class PairScores {

  private static final float SCALE = (float) (1 / Math.sqrt(Columns.PAIR));

  private final Rows rows;
  private final int opens;
  private final int closes;
  private final float[] openLengths; // [W]
  private final float[] closeLengths; // [W], times SCALE

  PairScores(Rows rows, int kind) {
    this.rows = rows;
    this.opens = Columns.OPENS + kind * Columns.PAIR;
    this.closes = Columns.CLOSES + kind * Columns.PAIR;
    this.openLengths = new float[rows.size()];
    this.closeLengths = new float[rows.size()];
    for (int word = 0; word < rows.size(); word++) {
      openLengths[word] = length(rows.at(word, opens));
      closeLengths[word] = SCALE * length(rows.at(word, closes));
    }
  }

  /** Returns what the score cannot pass, by Cauchy and Schwarz; far cheaper than the score. */
  public float most(int first, int last) {
    return openLengths[first] * closeLengths[last];
  }

  /** Returns the score. */
  public float of(int first, int last) {
    return SCALE * rows.product(rows.at(first, opens), rows.at(last, closes), Columns.PAIR);
  }

  private float length(int at) {
    return (float) Math.sqrt(rows.product(at, at, Columns.PAIR));
  }
}
