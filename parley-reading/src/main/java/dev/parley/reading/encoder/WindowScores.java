package dev.parley.reading.encoder;

/**
 * What the encoder says of one window of W words. A span's score is the sum of its words' {@link #inside}, its first
 * word's {@link #begin}, its last word's {@link #end} and how well the two go together; words outside of spans score 0.
 * The layout of a row is that of {@code training/model.py}: inside, begin, end [3 each], opens, closes [3 × 32 each],
 * links [4 × 64].
 */
public final class WindowScores {

  /** Number of kinds of span: source, cue, content. */
  public static final int KINDS = 3;

  /** Floats that the encoder gives for each piece. */
  static final int WIDTH = 457;

  private static final int BEGIN = KINDS;
  private static final int END = 2 * KINDS;
  private static final int PAIR = 32;
  private static final int OPENS = 3 * KINDS;
  private static final int CLOSES = OPENS + KINDS * PAIR;
  private static final int LINK = 64;
  private static final int LINKS = CLOSES + KINDS * PAIR;
  private static final float PAIR_SCALE = (float) (1 / Math.sqrt(PAIR));
  private static final float LINK_SCALE = (float) (1 / Math.sqrt(LINK));

  /** What a word is in a link. */
  public enum Role {
    /** A cue that looks for its source. */
    CUE_ASKING,
    /** A source that may be a cue's. */
    SOURCE,
    /** Content that looks for its cue. */
    CONTENT_ASKING,
    /** A cue that may be a content's. */
    CUE
  }

  private final float[] values; // [T × WIDTH], row 0 is [CLS]
  private final int[] heads;

  WindowScores(float[] values, int[] heads) {
    this.values = values;
    this.heads = heads;
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

  /** Returns how well two spans, each given by its first and last word, go together in a link. */
  public float link(Role asking, int first, int last, Role asked, int otherFirst, int otherLast) {
    int a = heads[first] * WIDTH + LINKS + asking.ordinal() * LINK;
    int b = heads[last] * WIDTH + LINKS + asking.ordinal() * LINK;
    int c = heads[otherFirst] * WIDTH + LINKS + asked.ordinal() * LINK;
    int d = heads[otherLast] * WIDTH + LINKS + asked.ordinal() * LINK;
    return LINK_SCALE
        * (product(a, c, LINK) + product(a, d, LINK) + product(b, c, LINK) + product(b, d, LINK));
  }

  /** Returns the score of a span for having no link in this window. */
  public float none(Role asking, int first, int last, Role asked) {
    int none = LINKS + asked.ordinal() * LINK;
    int a = heads[first] * WIDTH + LINKS + asking.ordinal() * LINK;
    int b = heads[last] * WIDTH + LINKS + asking.ordinal() * LINK;
    return LINK_SCALE * 2 * (product(a, none, LINK) + product(b, none, LINK));
  }

  private float product(int a, int b, int length) {
    float sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[a + i] * values[b + i];
    }
    return sum;
  }
}
