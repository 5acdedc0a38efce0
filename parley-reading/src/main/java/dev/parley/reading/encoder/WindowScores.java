package dev.parley.reading.encoder;

/**
 * What the encoder says of one window of W words. A span's score is the sum of its words' {@link
 * #inside}, its first word's {@link #begin}, its last word's {@link #end} and how well the two go
 * together; words outside of spans score 0. Kinds of span count source, cue, content, the same
 * inside other content, condition.
 */
public final class WindowScores {

  private static final float LINK_SCALE = (float) (1 / Math.sqrt(Columns.VECTOR));

  /** A link: a span of one kind chooses one of another, or none. */
  public enum Link {
    /** A cue chooses its source. */
    CUE_TO_SOURCE,
    /** Content chooses its cue. */
    CONTENT_TO_CUE;

    private int asking() {
      return Columns.LINKS + 2 * ordinal() * Columns.VECTOR;
    }

    private int asked() {
      return Columns.LINKS + (2 * ordinal() + 1) * Columns.VECTOR;
    }
  }

  private final Rows rows;
  private final float[] positions; // [4 × P]
  private final CodingScores codings;
  private final TypeScores types;

  /**
   * Takes the encoder's output.
   *
   * @param values a row for each of T pieces, the first of which is {@code [CLS]}; shape [T × 1238]
   * @param heads the row of each word's first piece, shape [W]
   * @param positions for each kind of link, outermost and nested, a score for each of P relative
   *     positions, shape [4 × P]
   * @param codings what makes act, stance and negation of a statement's vector, shape [65 × 18],
   *     the last row added as it is
   * @param types the same for the types between two actors, shape [65 × 16]
   */
  public WindowScores(
      float[] values, int[] heads, float[] positions, float[] codings, float[] types) {
    this.rows = new Rows(values, heads);
    this.positions = positions;
    this.codings = new CodingScores(rows, codings);
    this.types = new TypeScores(rows, types);
  }

  /** Returns the number of words. */
  public int size() {
    return rows.size();
  }

  /** Returns what is said of statements. */
  public CodingScores codings() {
    return codings;
  }

  /** Returns what is said of pairs of actors. */
  public TypeScores types() {
    return types;
  }

  /** Returns the score of a word for lying inside a span. */
  public float inside(int word, int kind) {
    return rows.get(rows.at(word, Columns.INSIDE + kind));
  }

  /** Returns the score of a word for beginning a span. */
  public float begin(int word, int kind) {
    return rows.get(rows.at(word, Columns.BEGIN + kind));
  }

  /** Returns the score of a word for ending a span. */
  public float end(int word, int kind) {
    return rows.get(rows.at(word, Columns.END + kind));
  }

  /** Returns how well two words go together as a span's first and last, for all pairs of them. */
  public PairScores pairs(int kind) {
    return new PairScores(rows, kind);
  }

  /**
   * Returns how well two spans, each given by its first and last word, go together in a link.
   *
   * @param nested whether they stand inside other content
   * @param position number of the relative position of the second to the first
   */
  public float link(
      Link link, boolean nested, int first, int last, int otherFirst, int otherLast, int position) {
    int a = rows.at(first, link.asking());
    int b = rows.at(last, link.asking());
    int c = rows.at(otherFirst, link.asked());
    int d = rows.at(otherLast, link.asked());
    float sum = product(a, c) + product(a, d) + product(b, c) + product(b, d);
    int table = link.ordinal() + (nested ? 2 : 0);
    return LINK_SCALE * sum + positions[table * positions.length / 4 + position];
  }

  /** Returns the score of a span for having no such link in this window. */
  public float none(Link link, int first, int last) {
    int none = rows.ofWindow(link.asked());
    int a = rows.at(first, link.asking());
    int b = rows.at(last, link.asking());
    return LINK_SCALE * 2 * (product(a, none) + product(b, none));
  }

  private float product(int a, int b) {
    return rows.product(a, b, Columns.VECTOR);
  }
}
