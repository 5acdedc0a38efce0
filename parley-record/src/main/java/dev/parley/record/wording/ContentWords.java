package dev.parley.record.wording;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an English text that carry what it is about, without case, accents, inflection and
 * the small words of grammar.
 */
public final class ContentWords {

  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              ("a an the and or but nor so if then than as at by for from in into of off on onto out over to"
                      + " up upon with within without about after again against all also am any are be"
                      + " because been before being between both can could did do does doing down during"
                      + " each few further had has have having he her here hers herself him himself his how"
                      + " i is it its itself just me more most my myself no not now once only other our ours"
                      + " ourselves own same she should some such that their theirs them themselves there"
                      + " these they this those through too under until very was we were what when where"
                      + " which while who whom why will would you your yours may might must shall s t ll re"
                      + " ve d m said says say one any ever yet still")
                  .split(" ")));

  private ContentWords() {}

  /** Returns the words, each once, in the order of the text; linear in its length. */
  public static Set<String> of(@Nullable String text) {
    Set<String> words = new LinkedHashSet<>();
    if (text == null) {
      return words;
    }
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        add(word, words);
      }
    }
    add(word, words);
    return words;
  }

  /** Returns how many words the two share. */
  public static int shared(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    int shared = 0;
    for (String word : small) {
      if (large.contains(word)) {
        shared++;
      }
    }
    return shared;
  }

  /**
   * Returns how alike the two are by Dice's coefficient: twice what they share, by what both have
   * together; 0 to 1. Two empty ones are alike.
   */
  public static double alike(Set<String> one, Set<String> other) {
    int both = one.size() + other.size();
    return both == 0 ? 1 : 2.0 * shared(one, other) / both;
  }

  /** Returns how much of the smaller one the other holds, 0 to 1; 0 where one is empty. */
  public static double overlap(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    return smaller == 0 ? 0 : (double) shared(one, other) / smaller;
  }

  private static void add(StringBuilder word, Set<String> words) {
    String found = word.toString();
    word.setLength(0);
    if (!found.isEmpty() && !SMALL.contains(found)) {
      words.add(stem(found));
    }
  }

  /**
   * Takes off the endings of plural, past and participle, and -ion after t, so that "violate",
   * "violated" and "violations" are one. Coarser than a stemmer, and never meant to be shown.
   */
  static String stem(String word) {
    String stem = word;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() > 3
        && stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")
        && !stem.endsWith("is")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = undouble(stem.substring(0, stem.length() - 3));
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = undouble(stem.substring(0, stem.length() - 2));
    } else if (stem.length() > 6 && stem.endsWith("tion")) {
      stem = stem.substring(0, stem.length() - 3);
    }
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
