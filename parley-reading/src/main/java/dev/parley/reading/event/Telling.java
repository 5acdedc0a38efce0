package dev.parley.reading.event;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.EventStatus;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the text tells an event as a fact: the status of what a trigger tells of. */
final class Telling {

  private static final int REACH = 6;
  private static final int NEAR = 2;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "once", "should");
  private static final Set<String> MAYBE =
      Set.of(
          ("threat threats risk risks fear fears danger possible potential prevent avoid"
                  + " avert deter threatened threatening threatens any could might would may"
                  + " possibility feared fearing against preventing averting case event discuss"
                  + " discussed warned warning")
              .split(" ", -1));
  private static final Set<String> COMING =
      Set.of(
          ("planned plan plans planning upcoming imminent will preparing prepares agreed"
                  + " promised pledged preparations")
              .split(" ", -1));
  private static final Set<String> NONE =
      Set.of("no", "without", "denied", "denies", "not", "never", "denying");
  private static final Set<String> WANTED =
      Set.of(
          ("demand demands demanded demanding called calls calling urged wants wanted"
                  + " sought seeking seeks seek proposed proposes negotiate negotiating refused"
                  + " refuses rejected require requires supports")
              .split(" ", -1));
  private static final Set<String> CLAIMED =
      Set.of(
          ("alleged accused accuses accusing allegedly reported reportedly alleging claims"
                  + " claimed blamed")
              .split(" ", -1));
  private static final Set<String> INTENDING =
      Set.of(
          ("plan plans planned planning intends intend intended going about set agreed"
                  + " agrees pledged promised vowed decided due prepared preparing ready ordered"
                  + " announced is are was were vows expected undertook committed offered scheduled"
                  + " promising")
              .split(" ", -1));
  private static final Set<String> FAILING =
      Set.of("refused", "refuses", "failed", "fails", "declined", "refusing", "failing");
  private static final Set<String> GOING_ON =
      Set.of("continues", "continued", "continue", "began", "started", "begun", "keep", "keeps");
  private static final Set<Act> OPEN = Set.of(Act.THREATEN, Act.EXPECT, Act.WARN, Act.EXPLORE);

  private Telling() {}

  /** Returns the status of an event told by a verb; null where the text tells of no event. */
  static @Nullable EventStatus ofVerb(
      Scene scene, Passage words, VerbGroup group, Form form, List<ActorCode> actor) {
    Statement saying = saying(scene, words);
    if (isConditional(scene, words, saying)) {
      return EventStatus.HYPOTHETICAL;
    }
    EventStatus told = told(scene, group, form);
    if (told == null || saying == null) {
      return told == EventStatus.HAPPENED && isClaimed(scene, words.from())
          ? EventStatus.ALLEGED
          : told;
    }
    boolean over = told == EventStatus.HAPPENED || told == EventStatus.ONGOING;
    Act act = saying.act();
    if (act == Act.DENY && told != EventStatus.HYPOTHETICAL) {
      return EventStatus.NEGATED;
    }
    if (over) {
      return Collections.disjoint(saying.speaker().code(), actor) ? EventStatus.ALLEGED : told;
    }
    if (act == Act.REQUEST) {
      return null;
    }
    if (act == Act.REJECT) {
      return EventStatus.NEGATED;
    }
    return OPEN.contains(act) ? EventStatus.HYPOTHETICAL : told;
  }

  /** Returns the status of an event told by a noun; null where the text tells of no event. */
  static @Nullable EventStatus ofNoun(Scene scene, Passage words, List<ActorCode> actor) {
    Statement saying = saying(scene, words);
    if (isConditional(scene, words, saying)) {
      return EventStatus.HYPOTHETICAL;
    }
    boolean definite = FunctionWords.DEFINITE.contains(scene.lower(words.from()));
    Passage clause = scene.clauseOf(words.from());
    int reach = definite ? NEAR : REACH;
    int least = Math.max(clause.from(), words.from() - reach);
    for (int at = words.to() - 1; at >= least; at--) {
      String word = scene.lower(at);
      if (WANTED.contains(word)) {
        return definite && at < words.from() ? EventStatus.HAPPENED : null;
      }
      if (NONE.contains(word)) {
        return EventStatus.NEGATED;
      }
      if (COMING.contains(word)) {
        return EventStatus.PLANNED;
      }
      if (MAYBE.contains(word) && (!definite || !word.equals("against"))) {
        return EventStatus.HYPOTHETICAL;
      }
      if (CLAIMED.contains(word)) {
        return EventStatus.ALLEGED;
      }
    }
    if (saying == null || definite) {
      return isUnderWay(scene, words) ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }
    Act act = saying.act();
    if (act == Act.REQUEST || act == Act.REJECT) {
      return null;
    }
    if (OPEN.contains(act)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (act == Act.AGREE || act == Act.CONCEDE) {
      return EventStatus.PLANNED;
    }
    if (act == Act.DENY) {
      return EventStatus.NEGATED;
    }
    return Collections.disjoint(saying.speaker().code(), actor)
        ? EventStatus.ALLEGED
        : EventStatus.HAPPENED;
  }

  private static @Nullable EventStatus told(Scene scene, VerbGroup group, Form form) {
    String modal = group.modal();
    String governor = group.governor();
    String before = scene.lower(group.from() - 1);
    boolean none = scene.lower(group.verb() + 1).equals("no");
    if (none || group.negated() || FAILING.contains(governor) || before.equals("without")) {
      return EventStatus.NEGATED;
    }
    if ("should".equals(modal) || "must".equals(modal) || WANTED.contains(governor)) {
      return null;
    }
    if ("will".equals(modal) || "ll".equals(modal) || "shall".equals(modal)) {
      return EventStatus.PLANNED;
    }
    if (modal != null || governor.equals("threatened") || governor.equals("threatens")) {
      return EventStatus.HYPOTHETICAL;
    }
    if (group.infinitive()) {
      if (GOING_ON.contains(governor)) {
        return EventStatus.ONGOING;
      }
      return INTENDING.contains(governor) || scene.timeAt(group.from() - 1) >= 0
          ? EventStatus.PLANNED
          : null;
    }
    if (form == Form.ING) {
      return ofIng(group, before);
    }
    boolean present =
        form == Form.BASE
            || form == Form.THIRD
            || group.be() && group.present() && !group.perfect();
    return present ? EventStatus.ONGOING : EventStatus.HAPPENED;
  }

  private static @Nullable EventStatus ofIng(VerbGroup group, String before) {
    if (group.be()) {
      return group.present() || group.perfect() ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }
    return switch (before) {
      case "after", "by", "of", "for", "," -> EventStatus.HAPPENED;
      case "began", "started", "continued", "kept" -> EventStatus.ONGOING;
      default -> null;
    };
  }

  private static @Nullable Statement saying(Scene scene, Passage words) {
    List<Statement> saying = scene.saying(words.to() - 1, words.to());
    return saying.isEmpty() ? null : saying.get(0);
  }

  private static boolean isConditional(Scene scene, Passage words, @Nullable Statement saying) {
    if (saying != null) {
      Span span = scene.span(words.from(), words.to());
      for (Span condition : saying.condition()) {
        if (condition.overlaps(span)) {
          return true;
        }
      }
    }
    Passage clause = scene.clauseOf(words.from());
    String first = scene.lower(clause.from());
    return CONDITIONS.contains(first)
        || (first.equals("were") || first.equals("should") || first.equals("had"))
            && (scene.lower(clause.from() + 1).equals("there")
                || scene.mentionAt(clause.from() + 1) >= 0)
            && scene.sentenceOf(clause.from()).from() == clause.from();
  }

  /** "accused Kiev of shelling": a claim even where no statement was read. */
  private static boolean isClaimed(Scene scene, int word) {
    Passage clause = scene.clauseOf(word);
    for (int at = word - 1; at >= clause.from() && at > word - 2 * REACH; at--) {
      if (CLAIMED.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderWay(Scene scene, Passage words) {
    Passage behind = NounPhrase.from(scene, words.to());
    int next = behind.to();
    for (int at = words.from(); at < words.to(); at++) {
      if (scene.lower(at).equals("ongoing") || scene.lower(at).equals("continuing")) {
        return true;
      }
    }
    return GOING_ON.contains(scene.lower(words.to()))
        || next == words.to() && scene.lower(next).equals("is");
  }
}
