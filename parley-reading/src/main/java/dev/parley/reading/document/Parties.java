package dev.parley.reading.document;

import dev.parley.model.ActorCode;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Roles;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose a document is: who is named in its phrase, and who signs or sends it. */
final class Parties {

  private static final int REACH = 4;

  private Parties() {}

  /** Returns the parties of a document. */
  static List<ActorCode> of(Scene scene, DocumentPhrase phrase) {
    Passage clause = scene.clauseOf(phrase.head());
    Set<Integer> found = new LinkedHashSet<>();
    int from = phrase.title().from();
    int last = phrase.head();
    int place = isNamedByPlace(scene, phrase) ? last - 1 : last;
    found.addAll(Roles.within(scene, from, place));
    Set<String> links =
        phrase.noun() == DocumentNoun.LETTER
            ? Set.of("from", "to", "by")
            : Set.of("between", "with", "of", "by", "from");
    int verb = making(scene, clause, from);
    if (verb >= 0) {
      found.addAll(Roles.subject(scene, clause, VerbGroup.endingAt(scene, verb).from()));
    }
    found.addAll(Roles.behind(scene, clause, last, links, REACH));
    return Roles.codes(scene, found);
  }

  /**
   * "the Minsk agreement" is called after a place, not a party; "Russia's proposal" is a party's.
   */
  private static boolean isNamedByPlace(Scene scene, DocumentPhrase phrase) {
    int before = phrase.head() - 1;
    boolean contract =
        phrase.noun() == DocumentNoun.AGREEMENT
            || phrase.noun() == DocumentNoun.PROTOCOL
            || phrase.noun() == DocumentNoun.DECLARATION
            || phrase.noun() == DocumentNoun.MEMORANDUM;
    return contract
        && scene.mentionAt(before) >= 0
        && scene.mentionAt(before - 1) < 0
        && !scene.lower(before - 1).equals("-")
        && !scene.lower(before).equals("s");
  }

  private static int making(Scene scene, Passage clause, int from) {
    for (int at = from - 1; at >= clause.from() && at >= from - REACH; at--) {
      if (DocumentPhrases.MAKING.contains(scene.lower(at))) {
        return at;
      }
    }
    return -1;
  }
}
