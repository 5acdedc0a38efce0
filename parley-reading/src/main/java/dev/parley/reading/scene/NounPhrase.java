package dev.parley.reading.scene;

import java.util.Set;

/**
 * The words around a noun that belong to it on its left, and the noun that a verb's object comes
 * down to.
 */
public final class NounPhrase {

  private static final int REACH = 10;
  private static final Set<String> PARTICIPLES =
      Set.of("revised", "proposed", "leaked", "planned", "united", "joint", "signed");

  private static final Set<String> VERBS =
      Set.of(
          ("said says say told held hold holds holding began begin begins had made make"
                  + " took take met meet gave give sent send sends left saw see went go came come"
                  + " won lost read wrote write sign signs join joins attend attends launch"
                  + " launches resume start starts want wants seek seeks sought reach broke during"
                  + " following including resuming attending host hosts hosting convene opens open"
                  + " lead led leading cancel postpone signing let lets kept keep put puts brought"
                  + " bring")
              .split(" ", -1));

  private NounPhrase() {}

  /** Returns the first word of the noun phrase whose last word is given. */
  public static int start(Scene scene, int noun) {
    int least = Math.max(scene.sentenceOf(noun).from(), noun - REACH);
    int at = noun;
    while (at > least && isModifier(scene, at - 1)) {
      at--;
      if (FunctionWords.DETERMINERS.contains(scene.lower(at))) {
        break;
      }
    }
    while (at < noun
        && (!Character.isLetterOrDigit(scene.lower(at).codePointAt(0))
            || isVerbBeforeName(scene, at))) {
      at++;
    }
    return at;
  }

  /** "cites UN resolutions" begins with the name. */
  private static boolean isVerbBeforeName(Scene scene, int word) {
    return !scene.isCapital(word)
        && scene.isCapital(word + 1)
        && scene.lower(word).endsWith("s")
        && !FunctionWords.DETERMINERS.contains(scene.lower(word))
        && !scene.lower(word).equals("s");
  }

  private static boolean isModifier(Scene scene, int word) {
    String here = scene.lower(word);
    if (here.equals("-")) {
      return scene.isGlued(word) || scene.isGlued(word - 1);
    }
    if (isApostrophe(here)) {
      return scene.isGlued(word - 1);
    }
    if (FunctionWords.DETERMINERS.contains(here)) {
      return true;
    }
    if (scene.timeAt(word) >= 0) {
      return isAttributiveTime(scene, word);
    }
    if (FunctionWords.endsNounPhrase(here)) {
      return false;
    }
    if (scene.isCapital(word) || PARTICIPLES.contains(here)) {
      return true;
    }
    return !here.endsWith("ed") && !VERBS.contains(here) && !FunctionWords.isAdverb(here)
        || scene.lower(word - 1).equals("-") && scene.isGlued(word - 1)
        || FunctionWords.DETERMINERS.contains(scene.lower(word - 1))
            && !scene.lower(word - 1).equals("that");
  }

  /** "the 2015 agreement", "the June text"; but not "on Thursday talks resumed". */
  private static boolean isAttributiveTime(Scene scene, int word) {
    return scene.timeAt(word - 1) != scene.timeAt(word)
        && (FunctionWords.DETERMINERS.contains(scene.lower(word - 1))
            || scene.isCapital(word - 1) && !scene.isCapital(word));
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("’");
  }

  /**
   * Returns the noun phrase that begins at a word, up to the first word that ends it; empty if that
   * word ends it at once.
   */
  public static Passage from(Scene scene, int word) {
    int most = word < scene.size() ? Math.min(scene.sentenceOf(word).to(), word + REACH) : word;
    int at = word;
    while (at < most
        && (!FunctionWords.endsNounPhrase(scene.lower(at))
            || at == word && FunctionWords.DETERMINERS.contains(scene.lower(at)))
        && scene.timeAt(at) < 0
        && (at == word || !FunctionWords.isAdverb(scene.lower(at)))) {
      at++;
    }
    return new Passage(word, at);
  }
}
