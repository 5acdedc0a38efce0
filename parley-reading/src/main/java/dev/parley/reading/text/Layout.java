package dev.parley.reading.text;

/**
 * A text cut into words, with what stands around each.
 *
 * @param words the words
 * @param breaks for each word whether a sentence or paragraph begins, as {@link Sentences} counts
 * @param quotations for each word where it stands to quotation marks, an ordinal of {@link
 *     Quotation}
 */
public record Layout(Words words, byte[] breaks, byte[] quotations) {

  /** Lays out a text; linear in its length. */
  public static Layout of(String text) {
    Words words = Words.of(text);
    byte[] breaks = Sentences.breaks(words);
    return new Layout(words, breaks, Quotation.states(words, breaks));
  }
}
