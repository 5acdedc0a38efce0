package dev.parley.reading.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.MeetingStatus;
import dev.parley.reading.meeting.Encounter.Way;
import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Places;
import dev.parley.reading.scene.Roles;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import dev.parley.reading.scene.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encounters told by a verb: "met", "will sit down with", "visited", "spoke by phone". */
final class MeetingVerbs {

  private static final Set<String> MEET = Set.of("meet", "meets", "met", "meeting");
  private static final Set<String> SIT = Set.of("sit", "sits", "sat", "sitting");
  private static final Set<String> VISIT = Set.of("visit", "visits", "visited", "visiting");
  private static final Set<String> SPEAK = Set.of("speak", "spoke", "spoken", "speaking", "talked");
  private static final Set<String> CALL = Set.of("telephoned", "phoned", "telephoning");
  private static final Set<String> PAST =
      Set.of("met", "sat", "visited", "spoke", "spoken", "talked", "telephoned", "phoned");
  private static final Set<String> NOT_PERSONS =
      Set.of(
          ("demand demands deadline deadlines condition conditions need needs target"
                  + " targets requirement requirements goal goals obligation obligations commitment"
                  + " commitments criteria standards challenge challenges expectations criticism"
                  + " resistance terms silence halfway cost costs rules quota threshold fate end"
                  + " test")
              .split(" ", -1));
  private static final Set<String> DESCRIBING =
      Set.of("his her their its the both senior two another".split(" ", -1));
  private static final Set<String> OPENERS = Set.of("after", "before", "by", "since", "while", ",");
  private static final int PHONE_REACH = 8;

  private MeetingVerbs() {}

  /** Returns the encounter that a word tells of as a verb, or null. */
  static @Nullable Encounter at(Scene scene, int word) {
    String here = scene.lower(word);
    Passage clause = scene.clauseOf(word);
    if (MEET.contains(here)) {
      return isPerson(scene, word) ? meet(scene, clause, word, word) : null;
    }
    if (SIT.contains(here) && scene.lower(word + 1).equals("down")) {
      String next = scene.lower(word + 2);
      return next.equals("with") || next.equals("together")
          ? meet(scene, clause, word, word + 1)
          : null;
    }
    if (VISIT.contains(here)) {
      return visit(scene, clause, word);
    }
    if (SPEAK.contains(here) && isByPhone(scene, clause, word)) {
      return phone(scene, clause, word, Roles.behind(scene, clause, word, WITH, PHONE_REACH));
    }
    if (CALL.contains(here)) {
      return phone(scene, clause, word, Roles.object(scene, clause, word));
    }
    return null;
  }

  private static final Set<String> WITH = Set.of("with", "to");

  private static @Nullable Encounter meet(Scene scene, Passage clause, int verb, int last) {
    VerbGroup group = VerbGroup.endingAt(scene, verb);
    if (!isVerb(scene, group, verb)) {
      return null;
    }
    Set<Integer> who = new LinkedHashSet<>(Roles.subject(scene, clause, group.from()));
    int link = scene.lower(last + 1).equals("with") ? last + 1 : last;
    List<Integer> object = Roles.object(scene, clause, link);
    boolean open = object.isEmpty() && isIntransitive(scene, last + 1);
    who.addAll(object);
    if (object.isEmpty()) {
      who.addAll(Roles.behind(scene, clause, last, Set.of("with"), PHONE_REACH));
    }
    List<ActorCode> codes = Roles.codes(scene, who);
    boolean unnamed = !codes.isEmpty() && isDescribed(scene, link + 1);
    if (object.isEmpty() && !open && !unnamed) {
      return null;
    }
    Passage words = new Passage(group.from(), last + 1);
    String where = Places.behind(scene, clause, last);
    return build(scene, clause, words, group, Way.TABLE, codes, where);
  }

  private static @Nullable Encounter visit(Scene scene, Passage clause, int verb) {
    VerbGroup group = VerbGroup.endingAt(scene, verb);
    String where = Places.at(scene, clause, verb + 1);
    if (where == null || !isVerb(scene, group, verb)) {
      return null;
    }
    Set<Integer> who = new LinkedHashSet<>(Roles.subject(scene, clause, group.from()));
    if (Roles.codes(scene, who).isEmpty()) {
      return null;
    }
    who.addAll(Roles.object(scene, clause, verb));
    Passage words = new Passage(group.from(), verb + 1);
    return build(scene, clause, words, group, Way.VISIT, Roles.codes(scene, who), where);
  }

  private static @Nullable Encounter phone(
      Scene scene, Passage clause, int verb, List<Integer> other) {
    VerbGroup group = VerbGroup.endingAt(scene, verb);
    Set<Integer> who = new LinkedHashSet<>(Roles.subject(scene, clause, group.from()));
    who.addAll(other);
    List<ActorCode> codes = Roles.codes(scene, who);
    if (codes.size() < 2 || !isVerb(scene, group, verb)) {
      return null;
    }
    Passage words = new Passage(group.from(), verb + 1);
    return build(scene, clause, words, group, Way.PHONE, codes, null);
  }

  private static @Nullable Encounter build(
      Scene scene,
      Passage clause,
      Passage words,
      VerbGroup group,
      Way way,
      List<ActorCode> codes,
      @Nullable String where) {
    var when = When.of(scene, clause, words);
    boolean past =
        PAST.contains(scene.lower(group.verb())) || scene.lower(group.verb()).endsWith("ing");
    MeetingStatus status = MeetingWording.ofVerb(scene, group, past, when);
    return status == null ? null : new Encounter(words, way, true, "", codes, when, where, status);
  }

  private static boolean isVerb(Scene scene, VerbGroup group, int verb) {
    String here = scene.lower(verb);
    String before = scene.lower(verb - 1);
    if (FunctionWords.DETERMINERS.contains(before) && !before.equals("both")) {
      return false;
    }
    if (here.endsWith("ing")) {
      return group.be() || OPENERS.contains(before) || verb == scene.sentenceOf(verb).from();
    }
    boolean base = here.equals("meet") || here.equals("sit") || here.equals("visit");
    boolean third = here.equals("visits") || here.equals("meets");
    if (base && !group.isSupported() || third) {
      return scene.mentionAt(verb - 1) >= 0
          || FunctionWords.PRONOUNS.contains(before)
          || base && before.endsWith("s") && before.length() > 3;
    }
    return true;
  }

  private static boolean isPerson(Scene scene, int verb) {
    Passage object = NounPhrase.from(scene, verb + 1);
    for (int at = object.from(); at < object.to(); at++) {
      if (NOT_PERSONS.contains(scene.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** "met his counterpart": nobody named, but somebody. */
  private static boolean isDescribed(Scene scene, int word) {
    return DESCRIBING.contains(scene.lower(word));
  }

  private static boolean isIntransitive(Scene scene, int next) {
    String word = scene.lower(next);
    return word.isEmpty()
        || scene.timeAt(next) >= 0
        || FunctionWords.isAdverb(word)
        || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("with")
        || !Character.isLetterOrDigit(word.codePointAt(0))
        || word.equals("face")
        || word.equals("behind")
        || word.equals("and")
        || word.equals("to");
  }

  private static boolean isByPhone(Scene scene, Passage clause, int verb) {
    for (int at = verb + 1; at < clause.to() && at < verb + PHONE_REACH; at++) {
      String word = scene.lower(at);
      if (word.equals("telephone") || word.equals("phone")) {
        return true;
      }
    }
    return false;
  }
}
