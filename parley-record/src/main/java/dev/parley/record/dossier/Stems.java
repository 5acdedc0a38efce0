package dev.parley.record.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English words without case, accents and inflection, so that "missile deployments" and "deploying
 * missiles" share their stems. Only endings of number and tense go, as in step 1 of Porter's
 * algorithm (1980); words of one family ("deploy", "deployment") stay apart.
 */
final class Stems {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern DOUBLED = Pattern.compile(".*([bdfgmnprt])\\1");

  private Stems() {}

  /** Returns the stems of a text's words, in their order; linear in its length. */
  static List<String> of(String text) {
    String lower = POSSESSIVE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String plain = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    List<String> stems = new ArrayList<>();
    for (Matcher word = WORD.matcher(plain); word.find(); ) {
      stems.add(stem(word.group()));
    }
    return stems;
  }

  /** Returns the stem of a word in lower case. */
  static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    String stem = withoutTense(withoutNumber(word));
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String withoutNumber(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.matches(".*(ss|x|ch|sh|z)es")) {
      return cut(word, 2);
    }
    return word.matches(".*[^sui]s") ? cut(word, 1) : word;
  }

  private static String withoutTense(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.length() > 5 && word.matches(".*[rt]eed")) {
      return cut(word, 1);
    }
    int ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
    String stem = cut(word, ending);
    if (ending == 0 || stem.length() < 3 || !VOWEL.matcher(stem).find()) {
      return word;
    }
    return DOUBLED.matcher(stem).matches() ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
