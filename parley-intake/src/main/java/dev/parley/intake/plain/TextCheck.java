package dev.parley.intake.plain;

import java.util.List;
import java.util.Optional;

/** Decides whether a text can be read at all, before the encoder spends time on it. */
public final class TextCheck {

  private final boolean force;

  /**
   * Checks texts for one run; safe to share between threads.
   *
   * @param force whether texts that are not English pass
   */
  public TextCheck(boolean force) {
    this.force = force;
  }

  /**
   * Returns why the text is refused, or nothing if it can be read.
   *
   * @param notes takes what is odd about it
   */
  public Optional<String> refusal(String text, List<String> notes) {
    if (text.isEmpty()) {
      return Optional.of("empty");
    }
    if (text.isBlank()) {
      return Optional.of("nothing but white space");
    }
    if (looksBinary(text)) {
      return Optional.of("looks like binary, not text");
    }
    int nuls = (int) text.chars().filter(c -> c == 0).count();
    if (nuls > 0) {
      notes.add("holds " + nuls + " NUL character" + (nuls > 1 ? "s" : "") + ", kept");
    }
    return force ? Optional.empty() : EnglishCheck.objection(text);
  }

  /**
   * Text holds next to no control characters, and next to nothing that could not be decoded; a few
   * strays are damage, more than one in a hundred are another kind of file.
   */
  public static boolean looksBinary(String text) {
    long odd =
        text.codePoints()
            .filter(c -> isStrangeControl(c) || c == 0xFFFD || !Character.isDefined(c))
            .count();
    return odd > 4 && odd * 100 > text.length();
  }

  private static boolean isStrangeControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
  }
}
