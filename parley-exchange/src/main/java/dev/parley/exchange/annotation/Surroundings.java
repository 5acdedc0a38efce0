package dev.parley.exchange.annotation;

import dev.parley.model.Span;

/**
 * The words before and behind a quotation, by which it is found again (Web Annotation Data Model,
 * section 4.2.4): 32 characters of either, more where the same words with the same surroundings
 * stand elsewhere too, up to all of the text.
 *
 * @param prefix what stands immediately before
 * @param suffix what stands immediately behind
 */
record Surroundings(String prefix, String suffix) {

  private static final int FEWEST = 32;

  static Surroundings of(Span span, String text) {
    int length = FEWEST;
    Surroundings around = of(span, text, length);
    while (!around.isUnique(span, text) && length < text.length()) {
      length *= 2;
      around = of(span, text, length);
    }
    return around;
  }

  private static Surroundings of(Span span, String text, int length) {
    int from = Math.max(0, span.start() - length);
    int to = Math.min(text.length(), span.end() + length);
    return new Surroundings(
        text.substring(whole(text, from), span.start()),
        text.substring(span.end(), whole(text, to)));
  }

  /** Cuts no surrogate pair in two. */
  private static int whole(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }

  private boolean isUnique(Span span, String text) {
    String all = prefix + span.in(text) + suffix;
    return text.indexOf(all) == text.lastIndexOf(all);
  }
}
