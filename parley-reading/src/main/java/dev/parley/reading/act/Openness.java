package dev.parley.reading.act;

import dev.parley.model.Act;
import dev.parley.model.Stance;
import java.util.regex.Pattern;

/**
 * Sees willingness without commitment where the encoder sees a mere report: what may be explored,
 * could be discussed or has not been ruled out is {@link Act#EXPLORE}, with an open stance. Such
 * words are rare in the news that the encoder was fitted on, and plain.
 */
public final class Openness {

  private static final String TALK =
      "(?:explor|discuss|negotiat|consider|review|examin|look(?:ed)? at|talk(?:ed)? about|be open)";

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:may|might|could)\\b(?:\\s+\\w+){0,3}?\\s+"
              + TALK
              + "|\\b(?:is|are|was|were|remains?|be) (?:\\w+ )?(?:open to|willing to "
              + TALK
              + ")|\\b(?:not|never) (?:yet )?rul(?:e|ed|ing) out\\b",
          Pattern.CASE_INSENSITIVE);

  private Openness() {}

  /**
   * Returns the coding, or one of openness in its place.
   *
   * @param words the statement's cue and content
   */
  public static Coding in(String words, Coding coding) {
    boolean report = coding.act() == Act.STATE && coding.stance() == Stance.NONE;
    return report && OPEN.matcher(words).find()
        ? new Coding(Act.EXPLORE, Stance.OPEN, coding.negated(), coding.condition(), coding.aim())
        : coding;
  }
}
