package dev.parley.reading.encoder;

/**
 * What the encoder says of one window of W words. A span's score is the sum of its words' {@link
 * #inside}, its first word's {@link #begin}, its last word's {@link #end} and how well the two go
 * together; words outside of spans score 0. The layout of a row is that of {@code
 * training/model.py}: inside, begin, end [3 each], opens, closes [3 × 32 each], links [4 × 64].
 */
public final class WindowScores {

  /** Number of kinds of span: source, cue, content. */
  public static final int KINDS = 3;

  /** Floats in a row. */
  public static final int WIDTH = 457;

  private static final int BEGIN = KINDS;
  private static final int END = 2 * KINDS;
  private static final int PAIR = 32;
  private static final int OPENS = 3 * KINDS;
  private static final int CLOSES = OPENS + KINDS * PAIR;
  private static final int LINK = 64;
  private static final int LINKS = CLOSES + KINDS * PAIR;
  private static final float PAIR_SCALE = (float) (1 / Math.sqrt(PAIR));
  private static final float LINK_SCALE = (float) (1 / Math.sqrt(LINK));

  /** A link: a span of one kind chooses one of another, or none. */
  public enum Link {
    /** A cue chooses its source. */
    CUE_TO_SOURCE,
    /** Content chooses its cue. */
    CONTENT_TO_CUE;

    private int asking() {
      return LINKS + 2 * ordinal() * LINK;
    }

    private int asked() {
      return LINKS + (2 * ordinal() + 1) * LINK;
    }
  }

  private final float[] values; // [T × WIDTH], row 0 is [CLS]
  private final int[] heads;
  private final float[] positions; // [2 × P]

  /**
   * Takes the encoder's output.
   *
   * @param values a row for each of T pieces, the first of which is {@code [CLS]}; shape [T ×
   *     {@link #WIDTH}]
   * @param heads the row of each word's first piece, shape [W]
   * @param positions for each kind of link a score for each of P relative positions, shape [2 × P]
   */
  public WindowScores(float[] values, int[] heads, float[] positions) {
    this.values = values;
    this.heads = heads;
    this.positions = positions;
  }

  /** Returns the number of words. */
  public int size() {
    return heads.length;
  }

  /** Returns the score of a word for lying inside a span. */
  public float inside(int word, int kind) {
    return values[heads[word] * WIDTH + kind];
  }

  /** Returns the score of a word for beginning a span. */
  public float begin(int word, int kind) {
    return values[heads[word] * WIDTH + BEGIN + kind];
  }

  /** Returns the score of a word for ending a span. */
  public float end(int word, int kind) {
    return values[heads[word] * WIDTH + END + kind];
  }

  /** Returns how well two words go together as a span's first and last. */
  public float pair(int first, int last, int kind) {
    int opens = heads[first] * WIDTH + OPENS + kind * PAIR;
    int closes = heads[last] * WIDTH + CLOSES + kind * PAIR;
    return PAIR_SCALE * product(opens, closes, PAIR);
  }

  /**
   * Returns how well two spans, each given by its first and last word, go together in a link.
   *
   * @param position number of the relative position of the second to the first
   */
  public float link(Link link, int first, int last, int otherFirst, int otherLast, int position) {
    int a = heads[first] * WIDTH + link.asking();
    int b = heads[last] * WIDTH + link.asking();
    int c = heads[otherFirst] * WIDTH + link.asked();
    int d = heads[otherLast] * WIDTH + link.asked();
    float sum =
        product(a, c, LINK) + product(a, d, LINK) + product(b, c, LINK) + product(b, d, LINK);
    return LINK_SCALE * sum + positions[link.ordinal() * positions.length / 2 + position];
  }

  /** Returns the score of a span for having no such link in this window. */
  public float none(Link link, int first, int last) {
    int a = heads[first] * WIDTH + link.asking();
    int b = heads[last] * WIDTH + link.asking();
    return LINK_SCALE * 2 * (product(a, link.asked(), LINK) + product(b, link.asked(), LINK));
  }

  private float product(int a, int b, int length) {
    float sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[a + i] * values[b + i];
    }
    return sum;
  }
}
