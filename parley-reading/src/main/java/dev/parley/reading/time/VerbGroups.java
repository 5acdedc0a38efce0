package dev.parley.reading.time;

import java.util.Set;

/**
 * The verb groups of a paragraph, and which way they make the times beside them look: "will meet",
 * "to sign", "is scheduled" ahead, "said", "has left" back. A reading without grammar: the group
 * that stands nearest decides, and what parts clauses counts as distance.
 */
final class VerbGroups {

  private static final byte NONE = 0;
  private static final byte PAST = 1;
  private static final byte FUTURE = 2;

  /** Back, told by an auxiliary. */
  private static final byte PERFECT = 3;

  private static final int REACH = 40;
  private static final int LONGEST_GROUP = 6;
  private static final int STOP_COST = 6;
  private static final int CONJUNCTION_COST = 4;
  private static final Set<String> DEADLINE = Set.of("by", "until", "till");

  private final Paragraph p;

  /** For each word the way of the group that begins with it. */
  private final byte[] begin;

  /** For each word the way of the group that ends with it. */
  private final byte[] end;

  private VerbGroups(Paragraph paragraph) {
    this.p = paragraph;
    this.begin = new byte[paragraph.size()];
    this.end = new byte[paragraph.size()];
    for (int at = 0; at < begin.length; ) {
      at = read(at);
    }
  }

  static VerbGroups of(Paragraph paragraph) {
    return new VerbGroups(paragraph);
  }

  /** Returns where the clause around the words {@code [from, to)} looks. */
  Direction directionOf(int from, int to) {
    if (p.is(from - 1, "since")) {
      return Direction.PAST;
    }
    if (p.isIn(from - 1, DEADLINE) && p.isIn(from - 2, VerbWords.GRANT)) {
      return Direction.FUTURE;
    }
    byte nearest = nearest(from, to);
    if (nearest != PERFECT && p.isIn(from - 1, DEADLINE)) {
      return Direction.FUTURE;
    }
    return switch (nearest) {
      case NONE -> Direction.UNKNOWN;
      case FUTURE -> Direction.FUTURE;
      default -> Direction.PAST;
    };
  }

  private byte nearest(int from, int to) {
    int costBefore = 0;
    byte before = NONE;
    for (int at = from - 1; at >= Math.max(0, from - REACH) && !p.beginsSentence(at + 1); at--) {
      before = end[at];
      if (before != NONE) {
        break;
      }
      costBefore += cost(at);
    }
    int costBehind = 1;
    for (int at = to; at < Math.min(p.size(), to + REACH) && !p.beginsSentence(at); at++) {
      if (begin[at] != NONE) {
        return before == NONE || costBehind < costBefore ? begin[at] : before;
      }
      costBehind += 2 * cost(at);
    }
    return before;
  }

  private int cost(int at) {
    if (p.isIn(at, VerbWords.STOPS)) {
      return STOP_COST;
    }
    return p.isIn(at, VerbWords.CONJUNCTIONS) ? CONJUNCTION_COST : 1;
  }

  /** Reads the group that begins with a word, if one does; returns where to go on. */
  private int read(int at) {
    String word = p.word(at);
    if (VerbWords.MODALS.contains(word)
        || (word.equals("may") && !p.isCapital(at))
        || (word.equals("won") && p.reads(at + 1, "'", "t"))) {
      boolean isOfWill = word.equals("will") || word.equals("ll") || word.equals("won");
      return modal(at, isOfWill);
    }
    if (word.equals("to")) {
      return infinitive(at);
    }
    if (VerbWords.PAST_AUXILIARIES.contains(word)) {
      return past(at);
    }
    if (VerbWords.PRESENT_AUXILIARIES.contains(word)) {
      return present(at);
    }
    if (VerbWords.PLANNED.contains(word)
        || (word.equals("set") && p.isIn(at + 1, Set.of("for", "to")))
        || (word.equals("ahead") && p.is(at + 1, "of"))) {
      return mark(at, at + 1, FUTURE);
    }
    if (VerbWords.isPast(word) && !p.is(at - 1, "-")) {
      return mark(at, at + 1, PAST);
    }
    if (VerbWords.RANKS.contains(word) && !isTimeName(p.word(at + 1))) {
      return mark(at, at + 1, word.equals("next") ? FUTURE : PAST);
    }
    return at + 1;
  }

  /** "The next meeting" looks ahead; "next week" speaks of itself alone. */
  private static boolean isTimeName(String word) {
    return Unit.singular(word) != null
        || Unit.plural(word) != null
        || Weekdays.isName(word)
        || MonthName.isFull(word);
  }

  private int modal(int at, boolean isOfWill) {
    int verb = verbAfter(at + 1);
    boolean isPerfect = !isOfWill && holds(at, verb, "have");
    return mark(at, endOf(verb), isPerfect ? PERFECT : FUTURE);
  }

  /** Only times behind an infinitive are its own: "met on Thursday | to discuss". */
  private int infinitive(int at) {
    int verb = verbAfter(at + 1);
    if (p.isIn(at - 1, VerbWords.TAKE_PREPOSITION)
        || p.isCapital(verb)
        || !p.isSmall(verb)
        || p.isIn(verb, VerbWords.NO_VERBS)
        || (verb == at + 1 && !VerbWords.isInfinitive(p.word(verb)))) {
      return at + 1;
    }
    boolean looksBack = p.isIn(at - 1, VerbWords.ACCOMPLISHED) || holds(at, verb, "have");
    end[verb] = looksBack ? PERFECT : FUTURE;
    return verb + 1;
  }

  private int past(int at) {
    int verb = verbAfter(at + 1);
    if (p.is(verb, "to") && p.isIn(at, Set.of("has", "have", "had"))) {
      return verb;
    }
    if (p.isIn(verb, VerbWords.PLANNED)) {
      return mark(at, verb + 1, FUTURE);
    }
    boolean isVerb = VerbWords.isPast(p.word(verb)) || p.word(verb).endsWith("ing");
    return mark(at, isVerb ? verb + 1 : Math.max(at + 1, verb), PERFECT);
  }

  private int present(int at) {
    int verb = verbAfter(at + 1);
    if (p.is(verb, "to")) {
      return verb;
    }
    if (p.isIn(verb, VerbWords.PLANNED) || p.word(verb).endsWith("ing")) {
      return mark(at, verb + 1, FUTURE);
    }
    if (VerbWords.isPast(p.word(verb))) {
      return mark(at, verb + 1, PERFECT);
    }
    return p.isIn(verb, VerbWords.PLACING) ? mark(at, verb, FUTURE) : verb;
  }

  private int verbAfter(int at) {
    int verb = at;
    while (verb < at + LONGEST_GROUP && VerbWords.isInside(p.word(verb))) {
      verb++;
    }
    return verb;
  }

  private int endOf(int verb) {
    return p.isSmall(verb) && !VerbWords.NO_VERBS.contains(p.word(verb)) ? verb + 1 : verb;
  }

  private boolean holds(int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (p.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  private int mark(int from, int to, byte way) {
    int last = Math.min(to, begin.length);
    begin[from] = way;
    end[last - 1] = way;
    return last;
  }
}
