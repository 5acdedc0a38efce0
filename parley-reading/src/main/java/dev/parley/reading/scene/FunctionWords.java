package dev.parley.reading.scene;

import java.util.Set;

/** The words of English that build sentences and name nothing, in lower case. */
public final class FunctionWords {

  /** Articles, demonstratives, possessives and quantifiers: what opens a noun phrase. */
  public static final Set<String> DETERMINERS =
      Set.of(
          ("the a an this that these those its their his her our my your some any no every"
                  + " each another both all several many few such")
              .split(" ", -1));

  /** What makes a noun phrase mean something named before. */
  public static final Set<String> DEFINITE =
      Set.of("the this that these those its their his her our both".split(" ", -1));

  /** Prepositions. */
  public static final Set<String> PREPOSITIONS =
      Set.of(
          ("in at on of to from with by for against between near outside over under during"
                  + " after before since until into through about among across along around toward"
                  + " towards inside within without despite via upon amid alongside beyond than per"
                  + " as")
              .split(" ", -1));

  /** Forms of "be", "have" and "do", and the modal verbs. */
  public static final Set<String> AUXILIARIES =
      Set.of(
          ("is are was were be been being am has have had having do does did will would"
                  + " shall should can could may might must cannot")
              .split(" ", -1));

  /** Forms of "be", and "get" where it makes a passive. */
  public static final Set<String> BE =
      Set.of("is are was were be been being am got gets get".split(" ", -1));

  /** Words of negation. */
  public static final Set<String> NEGATIONS = Set.of("not", "never", "no", "cannot", "neither");

  /** Subject pronouns and relative pronouns, behind which a verb may stand. */
  public static final Set<String> PRONOUNS =
      Set.of("he she it they we you i who which that".split(" ", -1));

  /** Conjunctions and relative words that open a clause. */
  public static final Set<String> CLAUSE_OPENERS =
      Set.of(
          ("while although though because whereas who which whose where when if unless but"
                  + " whether once whom")
              .split(" ", -1));

  private static final Set<String> ADVERBS =
      Set.of(
          ("also again already still just now then soon ever even so since later earlier"
                  + " once twice often only thus therefore instead nevertheless meanwhile together"
                  + " first yet today yesterday tomorrow always both not never either neither all"
                  + " each further jointly personally")
              .split(" ", -1));

  private static final Set<String> NO_ADVERBS =
      Set.of(
          ("ally family assembly reply supply july italy early only rely apply comply fly"
                  + " deadly likely unlikely friendly daily weekly monthly yearly elderly bully"
                  + " rally anomaly monopoly")
              .split(" ", -1));

  private FunctionWords() {}

  /** Tells whether a word may stand inside a verb group without being part of it. */
  public static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
  }

  /** Tells whether a word is of one of the kinds that end a noun phrase on its right. */
  public static boolean endsNounPhrase(String word) {
    return PREPOSITIONS.contains(word)
        || AUXILIARIES.contains(word)
        || CLAUSE_OPENERS.contains(word)
        || PRONOUNS.contains(word)
        || word.equals("and")
        || word.equals("or")
        || word.equals("not")
        || !Character.isLetterOrDigit(word.codePointAt(0))
            && !word.equals("-")
            && !word.equals("'")
            && !word.equals("’");
  }
}
