package dev.parley.reading.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a verb and belongs to it: "has not yet been", "will", "plans to".
 *
 * @param from the group's first word
 * @param verb the verb
 * @param modal the modal verb; null without one
 * @param perfect whether a form of "have" is in it
 * @param be whether a form of "be" is in it
 * @param present whether its first auxiliary is a present form
 * @param negated whether a negation is in it
 * @param infinitive whether it begins with "to"
 * @param governor the word before "to": "plans", "agreed", "ready"; empty where there is none
 */
public record VerbGroup(
    int from,
    int verb,
    @Nullable String modal,
    boolean perfect,
    boolean be,
    boolean present,
    boolean negated,
    boolean infinitive,
    String governor) {

  private static final int REACH = 8;
  private static final Set<String> MODALS =
      Set.of("will would shall should can could may might must cannot ll won".split(" ", -1));
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> DO = Set.of("do", "does", "did", "don", "doesn", "didn");
  private static final Set<String> PRESENT =
      Set.of("is are am has have do does isn aren".split(" ", -1));
  private static final Set<String> SHORT_NEGATED =
      Set.of(
          ("isn aren wasn weren hasn haven hadn didn doesn don won wouldn couldn shouldn"
                  + " mustn")
              .split(" ", -1));

  /** Reads the group that ends in a verb; looks at most {@value #REACH} words back. */
  public static VerbGroup endingAt(Scene scene, int verb) {
    int least = Math.max(scene.sentenceOf(verb).from(), verb - REACH);
    int from = verb;
    String modal = null;
    boolean perfect = false;
    boolean be = false;
    boolean present = false;
    boolean negated = false;
    boolean infinitive = false;
    int at = verb - 1;
    while (at >= least) {
      String word = scene.lower(at);
      if (isShortNot(scene, at)) {
        negated = true;
        at -= 2;
        continue;
      }
      boolean group = true;
      if (word.equals("to")) {
        infinitive = true;
        from = at;
        at--;
        break;
      } else if (MODALS.contains(word) || SHORT_NEGATED.contains(word) && isShortWill(word)) {
        modal = word;
      } else if (HAVE.contains(word) || word.startsWith("ha") && SHORT_NEGATED.contains(word)) {
        perfect = true;
        present = PRESENT.contains(word);
      } else if (FunctionWords.BE.contains(word) || isShortBe(word)) {
        be = true;
        present = PRESENT.contains(word);
      } else if (DO.contains(word)) {
        present = PRESENT.contains(word);
      } else {
        group = false;
      }
      if (!group && !FunctionWords.isAdverb(word)) {
        break;
      }
      negated |= FunctionWords.NEGATIONS.contains(word);
      if (group || word.equals("not") || word.equals("never")) {
        from = at;
      }
      at--;
    }
    if (infinitive) {
      while (at >= least && FunctionWords.isAdverb(scene.lower(at))) {
        negated |= FunctionWords.NEGATIONS.contains(scene.lower(at));
        at--;
      }
    }
    String governor = infinitive && at >= least ? scene.lower(at) : "";
    return new VerbGroup(from, verb, modal, perfect, be, present, negated, infinitive, governor);
  }

  /** Tells whether anything stands before the verb that makes it part of a finite group. */
  public boolean isSupported() {
    return modal != null || perfect || be || infinitive || from < verb;
  }

  private static boolean isShortNot(Scene scene, int word) {
    return scene.lower(word).equals("t")
        && (scene.lower(word - 1).equals("'") || scene.lower(word - 1).equals("’"))
        && SHORT_NEGATED.contains(scene.lower(word - 2));
  }

  private static boolean isShortWill(String word) {
    return word.startsWith("wo") || word.startsWith("cou") || word.startsWith("sho");
  }

  private static boolean isShortBe(String word) {
    return word.equals("isn") || word.equals("aren") || word.equals("wasn") || word.equals("weren");
  }
}
