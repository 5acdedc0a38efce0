package dev.parley.reading.text;

/**
 * Where a text's words stand with regard to its quotation marks. Curly, low and angled marks say
 * themselves whether they open or close; a straight mark opens outside and closes inside. A
 * quotation ends with its paragraph at the latest: by custom each further paragraph of a long one
 * opens anew.
 */
public enum Quotation {
  /** Not quoted. */
  OUTSIDE,
  /** Between an opening and a closing mark. */
  INSIDE,
  /** A mark that opens. */
  OPENING,
  /** A mark that closes. */
  CLOSING;

  private static final Quotation[] VALUES = values();

  /** Returns the state of each word, as {@link #of(byte)} reads it. */
  public static byte[] states(Words words, byte[] breaks) {
    byte[] states = new byte[words.size()];
    boolean inside = false;
    boolean single = false;
    for (int word = 0; word < states.length; word++) {
      if (breaks[word] == Sentences.PARAGRAPH) {
        inside = false;
        single = false;
      }
      Quotation state = inside || single ? INSIDE : OUTSIDE;
      if (words.length(word) == 1) {
        switch (words.first(word)) {
          case '“', '„', '«' -> {
            inside = true;
            state = OPENING;
          }
          case '”', '»' -> {
            inside = false;
            state = CLOSING;
          }
          case '"' -> {
            state = inside ? CLOSING : OPENING;
            inside = !inside;
          }
          case '‘' -> {
            if (isFollowedByLetter(words, word) && !isGlued(words, word)) {
              single = true;
              state = OPENING;
            }
          }
          case '’' -> {
            if (single && !isFollowedByLetter(words, word)) {
              single = false;
              state = CLOSING;
            }
          }
          default -> {}
        }
      }
      states[word] = (byte) state.ordinal();
    }
    return states;
  }

  /** Returns the constant that a byte of {@link #states} stands for. */
  public static Quotation of(byte state) {
    return VALUES[state];
  }

  private static boolean isGlued(Words words, int word) {
    return word > 0
        && words.end(word - 1) == words.start(word)
        && Character.isLetterOrDigit(words.first(word - 1));
  }

  private static boolean isFollowedByLetter(Words words, int word) {
    return word + 1 < words.size()
        && words.start(word + 1) == words.end(word)
        && Character.isLetterOrDigit(words.first(word + 1));
  }
}
