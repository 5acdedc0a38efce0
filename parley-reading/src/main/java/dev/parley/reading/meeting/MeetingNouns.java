package dev.parley.reading.meeting;

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

/** Encounters told by a noun: "talks in Geneva", "the summit between A and B", "a phone call". */
final class MeetingNouns {

  private static final Set<String> PLAIN =
      Set.of(
          ("talks meeting meetings summit summits negotiations consultations roundtable"
                  + " teleconference videoconference")
              .split(" ", -1));
  private static final Set<String> COUNTED = Set.of("round", "session", "rounds", "cycle");
  private static final Set<String> PHONED = Set.of("phone", "telephone", "video");
  private static final Set<String> NOT_CONFERENCES =
      Set.of("news press media party annual the a this that video".split(" ", -1));
  private static final Set<String> NOT_MEETINGS =
      Set.of("cabinet", "board", "staff", "town", "mass", "party", "campaign", "shareholders");
  private static final Set<String> FRESH =
      Set.of(
          ("a an another new next further fresh separate earlier previous more future"
                  + " follow last other")
              .split(" ", -1));
  private static final Set<String> NUMBERS =
      Set.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth final".split(" ", -1));
  private static final Set<String> LIGHT_VERBS =
      Set.of(
          ("hold holds held holding resume resumed resuming begin began begun beginning"
                  + " start started attend attended attending host hosted hosting hosts open opened"
                  + " convene convened have had conduct conducted conducting join joined continue"
                  + " continued enter entered met concluded finished ended suspended cancelled"
                  + " canceled postponed made paid chaired brokered mediated proposed leave return"
                  + " returned arrived offered demanded rejoined")
              .split(" ", -1));
  private static final Set<String> BEHIND_HEAD =
      Set.of("room venue hall table point agenda place host minutes".split(" ", -1));
  private static final int HEAD_REACH = 14;

  private MeetingNouns() {}

  /** Returns the encounter that a word tells of as a noun, or null. */
  static @Nullable Encounter at(Scene scene, int word) {
    Way way = way(scene, word);
    if (way == null || BEHIND_HEAD.contains(scene.lower(word + 1))) {
      return null;
    }
    int from = NounPhrase.start(scene, word);
    if (scene.lower(from).equals("no") || scene.lower(from - 1).equals("without")) {
      return null;
    }
    Passage clause = scene.clauseOf(word);
    Passage words = new Passage(from, word + 1);
    String where = where(scene, clause, words, way);
    var when = When.of(scene, clause, words);
    boolean fresh = isFresh(scene, words);
    MeetingStatus status = MeetingWording.ofNoun(scene, clause, words, when);
    if (way == Way.PHONE && fresh && status == MeetingStatus.UNKNOWN) {
      status = MeetingStatus.HELD;
    }
    return new Encounter(
        words,
        way,
        fresh,
        number(scene, words),
        Roles.codes(scene, participants(scene, clause, words, way)),
        when,
        where,
        status);
  }

  private static @Nullable Way way(Scene scene, int word) {
    String here = scene.lower(word);
    String before = scene.lower(word - 1);
    String next = scene.lower(word + 1);
    if (PLAIN.contains(here)) {
      boolean compound = PLAIN.contains(next) || next.equals("conference");
      boolean verb =
          here.equals("talks") && FunctionWords.PRONOUNS.contains(before)
              || here.equals("meeting") && isVerb(scene, word);
      return compound || verb || NOT_MEETINGS.contains(before) ? null : Way.TABLE;
    }
    if (COUNTED.contains(here)) {
      boolean counted = NUMBERS.contains(before) || before.equals("next") || before.equals("new");
      boolean ofTalks = next.equals("of") && isTalks(scene, word + 2);
      return ofTalks || counted && !next.equals("of") && !isTalks(scene, word + 1)
          ? Way.TABLE
          : null;
    }
    return switch (here) {
      case "conference" ->
          !NOT_CONFERENCES.contains(before) && !scene.isCapital(word) ? Way.TABLE : null;
      case "table" -> before.equals("round") ? Way.TABLE : null;
      case "call", "calls", "conversation", "conversations" ->
          PHONED.contains(before) || next.equals("with") || isCallTo(scene, word)
              ? Way.PHONE
              : null;
      case "visit", "visits" -> isVisit(scene, word) ? Way.VISIT : null;
      default -> null;
    };
  }

  private static boolean isTalks(Scene scene, int word) {
    for (int at = word; at < word + 6; at++) {
      if (PLAIN.contains(scene.lower(at))) {
        return true;
      }
      if (scene.lower(at).isEmpty() || FunctionWords.endsNounPhrase(scene.lower(at))) {
        return false;
      }
    }
    return false;
  }

  /** "in a call to his counterpart" is an encounter, "a call to arms" is none. */
  private static boolean isCallTo(Scene scene, int word) {
    return scene.lower(word + 1).equals("to")
        && scene.lower(word - 1).equals("a")
        && scene.lower(word - 2).equals("in")
        && !Roles.object(scene, scene.clauseOf(word), word + 1).isEmpty();
  }

  private static boolean isVisit(Scene scene, int word) {
    String before = scene.lower(word - 1);
    boolean noun =
        FunctionWords.DETERMINERS.contains(before)
            || before.equals("s")
            || before.equals("official")
            || before.equals("state")
            || before.equals("day")
            || before.equals("planned");
    return noun
        && !Roles.behind(scene, scene.clauseOf(word), word, Set.of("to", "by"), 2).isEmpty();
  }

  private static boolean isVerb(Scene scene, int meeting) {
    String before = scene.lower(meeting - 1);
    boolean opened =
        FunctionWords.BE.contains(before)
            || before.equals("after")
            || before.equals("before")
            || before.equals("by")
            || before.equals(",")
            || meeting == scene.sentenceOf(meeting).from();
    String next = scene.lower(meeting + 1);
    return opened
        && (scene.mentionAt(meeting + 1) >= 0
            || FunctionWords.DETERMINERS.contains(next)
            || FunctionWords.BE.contains(before)
            || next.equals("with")
            || meeting == scene.sentenceOf(meeting).from());
  }

  private static Set<Integer> participants(Scene scene, Passage clause, Passage words, Way way) {
    Set<Integer> found = new LinkedHashSet<>();
    int head = words.to() - 1;
    List<Integer> between =
        Roles.behind(scene, clause, head, Set.of("between", "among"), HEAD_REACH);
    if (!between.isEmpty()) {
      found.addAll(between);
      return found;
    }
    List<Integer> with = Roles.behind(scene, clause, head, Set.of("with"), HEAD_REACH);
    int verb = lightVerb(scene, clause, words.from());
    if (verb >= 0 || !with.isEmpty() || way != Way.TABLE) {
      int group = verb >= 0 ? VerbGroup.endingAt(scene, verb).from() : words.from();
      found.addAll(Roles.subject(scene, clause, group));
    }
    found.addAll(Roles.within(scene, words.from(), head));
    found.addAll(with);
    if (way != Way.TABLE) {
      found.addAll(Roles.behind(scene, clause, head, Set.of("to", "from", "by"), 3));
    } else if (found.isEmpty() || scene.lower(head + 1).equals("of")) {
      found.addAll(Roles.behind(scene, clause, head, Set.of("of"), 1));
    }
    return found;
  }

  private static int lightVerb(Scene scene, Passage clause, int from) {
    for (int at = from - 1; at >= clause.from() && at >= from - 4; at--) {
      if (LIGHT_VERBS.contains(scene.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable String where(Scene scene, Passage clause, Passage words, Way way) {
    if (way == Way.PHONE) {
      return null;
    }
    int head = words.to() - 1;
    if (way == Way.VISIT && scene.lower(head + 1).equals("to")) {
      return Places.at(scene, clause, head + 2);
    }
    String behind = Places.behind(scene, clause, head);
    return behind != null ? behind : named(scene, words);
  }

  /** "The Camp David summit" names its place. */
  private static @Nullable String named(Scene scene, Passage words) {
    int head = words.to() - 1;
    int from = head;
    while (from > words.from() && scene.isCapital(from - 1) && !isDeterminer(scene, from - 1)) {
      from--;
    }
    boolean person = from < head && scene.mentionAt(from) >= 0;
    return from < head && scene.lower(head).equals("summit") && !person
        ? scene.text(from, head)
        : null;
  }

  private static boolean isDeterminer(Scene scene, int word) {
    return FunctionWords.DETERMINERS.contains(scene.lower(word));
  }

  private static boolean isFresh(Scene scene, Passage words) {
    for (int at = words.from(); at < words.to(); at++) {
      if (FRESH.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static String number(Scene scene, Passage words) {
    for (int at = words.from(); at < words.to(); at++) {
      if (NUMBERS.contains(scene.lower(at))) {
        return scene.lower(at);
      }
    }
    return "";
  }
}
