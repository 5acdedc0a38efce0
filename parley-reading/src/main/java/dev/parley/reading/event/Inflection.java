package dev.parley.reading.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of verbs and nouns: regular ones by rule, the others as they are listed. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular = new HashMap<>();

  /** Takes a verb whose forms no rule gives: base, third person, past, participle, "-ing". */
  void learn(List<String> forms) {
    if (forms.size() != 5) {
      throw new IllegalArgumentException("not five forms: " + forms);
    }
    irregular.put(forms.get(0), List.copyOf(forms));
  }

  /** Returns the forms of a verb. */
  Map<String, Form> verb(String base) {
    List<String> forms = irregular.getOrDefault(base, regular(base));
    Map<String, Form> all = new LinkedHashMap<>();
    all.put(forms.get(1), Form.THIRD);
    all.put(forms.get(4), Form.ING);
    boolean one = forms.get(2).equals(forms.get(3));
    all.put(forms.get(2), one ? Form.PAST_OR_PARTICIPLE : Form.PAST);
    all.putIfAbsent(forms.get(3), Form.PARTICIPLE);
    all.merge(base, Form.BASE, (past, present) -> Form.ANY);
    return all;
  }

  /** Returns the plural of a noun. */
  static String plural(String noun) {
    return third(noun);
  }

  private static List<String> regular(String base) {
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    String past =
        endsWithConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    return List.of(base, third(base), past, past, stem + "ing");
  }

  private static String third(String base) {
    if (endsWithConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
    return base + (hissing ? "es" : "s");
  }

  private static boolean endsWithConsonantAndY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
