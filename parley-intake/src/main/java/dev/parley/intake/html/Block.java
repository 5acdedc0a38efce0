package dev.parley.intake.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that no block-level element interrupts: a paragraph, a heading, a list item, a
 * cell.
 *
 * @param owner the innermost block-level element around it
 * @param text its words, white space collapsed; a single {@code <br>} is a line break
 * @param linked how many of its characters stand in links
 * @param emphasised how many of its characters are bold or italic
 */
record Block(Element owner, String text, int linked, int emphasised) {

  /** The least weight of what counts as running text. */
  private static final int SENTENCE = 80;

  /** How many words, or characters where words have no spaces, that is at the least. */
  private static final int WORDS = 7;

  /** What a character of Chinese, Japanese or Korean says beside a Latin letter. */
  private static final double IDEOGRAPH = 2.5;

  /** Returns how much of the text is links, 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  boolean isHeading() {
    return Tags.isHeading(owner);
  }

  /** Returns the length in Latin letters, as it were. */
  double weight() {
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      ideographs += isIdeograph(text.charAt(i)) ? 1 : 0;
    }
    return text.length() + ideographs * (IDEOGRAPH - 1);
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3040 && c <= 0xD7A3;
  }

  /** Tells whether this looks like a paragraph of prose: long enough, and few links. */
  boolean isProse() {
    return !isHeading() && linkShare() < 0.4 && weight() >= SENTENCE && hasWords();
  }

  private boolean hasWords() {
    return text.chars().filter(c -> c == ' ' || isIdeograph(c)).limit(WORDS).count() == WORDS;
  }

  /** Tells whether this ends as a sentence does, a closing quote or bracket aside. */
  boolean isSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。！？:;][\\p{Pe}\\p{Pf}\\p{Po}]*$");

  /**
   * Returns how much this speaks for its surroundings being the body: the weight of prose that is
   * not in links, nothing for short text.
   */
  double mass() {
    if (isHeading() || linkShare() > 0.5) {
      return 0;
    }
    double own = weight() - linked;
    if (own >= SENTENCE) {
      return own;
    }
    return own >= SENTENCE / 2 ? own * 0.3 : 0;
  }
}
