package dev.parley.reading.time;

import java.util.Set;

/** Words by which verb groups are known, and what they tell of past and future. */
final class VerbWords {

  /** Open a group that looks ahead. */
  static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "ll", "could", "should", "must", "can", "cannot", "might",
          "wouldn", "couldn", "shouldn");

  /** Open a group that looks back. */
  static final Set<String> PAST_AUXILIARIES =
      words("was were had has have did been ve wasn weren hadn hasn haven didn");

  /** Open a group whose participle decides. */
  static final Set<String> PRESENT_AUXILIARIES = Set.of("is", "are", "am", "re", "isn", "aren");

  /** Follow "is" where it places something in time. */
  static final Set<String> PLACING = Set.of("on", "in", "at", "for");

  /** Stand between an auxiliary and its verb. */
  private static final Set<String> INSIDE =
      words(
          "not also only still never ever soon then now again be been being have"
              + " likely first n t ' already yet both");

  /** Say by themselves that something is to come. */
  static final Set<String> PLANNED =
      words(
          "scheduled due slated planned expected poised upcoming coming"
              + " forthcoming plan plans planning intend intends aim aims hope hopes"
              + " want wants wish wishes expect expects pledges vows promises threatens"
              + " deadline tentatively anticipated eyes");

  /** Directly before "until" they leave time that is still to come. */
  static final Set<String> GRANT =
      Set.of("has", "have", "given", "extended", "postponed", "delayed", "adjourned");

  /** Rank something before or after the others of its kind. */
  static final Set<String> RANKS = Set.of("next", "last", "previous");

  /** Past tenses and participles that no ending gives away, and the reporting present. */
  private static final Set<String> PAST =
      words(
          "said told met held began made came went took gave saw spoke wrote sent"
              + " left led won lost fell rose broke brought built bought caught chose"
              + " dealt drew drove fought found flew forgot froze got grew heard hit"
              + " kept knew laid lay meant paid quit ran sank sought sold shook shot"
              + " stood struck swore taught thought threw understood withdrew withheld"
              + " woke became bore overthrew undertook foresaw spoken written given"
              + " taken seen gone done known shown broken chosen driven drawn flown"
              + " fallen risen sworn thrown begun stolen shaken withdrawn overthrown"
              + " says tells");

  /** End in "ed" and are no past tense. */
  private static final Set<String> NO_PAST =
      words(
          "need needed hundred seed speed feed indeed exceed proceed succeed"
              + " breed creed greed deed bleed weed reed shed sacred naked united armed"
              + " followed based called named");

  /** After these a "to" with a verb tells of what was done or left undone. */
  static final Set<String> ACCOMPLISHED =
      words(
          "declined refused failed managed began started continued tried sought"
              + " helped came gathered met used had went proceeded appeared seemed"
              + " travelled traveled arrived flew forced unable");

  /** Before "to" they make it a preposition. */
  static final Set<String> TAKE_PREPOSITION =
      words(
          "according prior thanks owing relation response addition regard"
              + " contrary close returned objected up next back opposed speaking spoke"
              + " talking talked");

  /** May follow a preposition "to" and are no verbs. */
  static final Set<String> NO_VERBS =
      words(
          "the a an this that these those his her its their our my your him them"
              + " us it me you each both all any some one two three four five more"
              + " parliament congress war peace power office court television media date"
              + " end state which whom what as at in on of by for from with and or but"
              + " midnight noon today tomorrow yesterday foreign local military world"
              + " public people reporting lawmakers");

  /** Part clauses from one another, if weaker than punctuation does. */
  static final Set<String> CONJUNCTIONS =
      words(
          "that which who whom whose when where while after before as but because"
              + " if although though whether than and");

  /** Part clauses. */
  static final Set<String> STOPS = Set.of(",", ";", ":", "—", "(", ")", "\"", "“", "”");

  /** End in "ly" and are no adverbs. */
  private static final Set<String> NO_ADVERBS =
      words(
          "july apply reply supply rely comply imply multiply fly ally rally"
              + " family assembly italy early weekly daily monthly");

  private static final int SHORTEST_PAST = 4;

  private VerbWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Tells whether a word is a past tense or participle. */
  static boolean isPast(String word) {
    return PAST.contains(word)
        || (word.length() >= SHORTEST_PAST && word.endsWith("ed") && !NO_PAST.contains(word));
  }

  /** Tells whether a word can stand between an auxiliary and its verb. */
  static boolean isInside(String word) {
    return INSIDE.contains(word) || (word.endsWith("ly") && !NO_ADVERBS.contains(word));
  }

  /** Tells whether a word written small after "to" is likely its verb. */
  static boolean isInfinitive(String word) {
    return word.length() > 1
        && !NO_VERBS.contains(word)
        && !Numerals.isCardinal(word)
        && (!word.endsWith("s") || word.endsWith("ss") || word.equals("focus"))
        && !word.endsWith("ing")
        && !word.endsWith("tion")
        && !word.endsWith("ity")
        && (!word.endsWith("ed") || NO_PAST.contains(word));
  }
}
