package dev.parley.reading.meeting;

import dev.parley.model.MeetingStatus;
import dev.parley.model.TimexValue;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an encounter has come, by the words around it. */
final class MeetingWording {

  private static final int REACH = 8;
  private static final Set<String> CANCELLED =
      Set.of("cancelled", "canceled", "cancel", "scrapped", "cancelling", "canceling", "cancels");
  private static final Set<String> POSTPONED =
      Set.of("postponed", "postpone", "postpones", "postponing", "postponement", "delayed");
  private static final Set<String> PROPOSED =
      Set.of(
          ("proposed propose proposes proposing proposal offered offer offers ready"
                  + " readiness willing invited invite invitation urged suggested suggest wants"
                  + " want seek seeks sought seeking possible potential could may might prospect"
                  + " hope hopes hoped demanded demand for should calling prepared if request"
                  + " requested resumption")
              .split(" ", -1));
  private static final Set<String> CALLS = Set.of("called", "call", "calls", "calling", "appealed");
  private static final Set<String> AGREED =
      Set.of("agreed", "agree", "agrees", "accepted", "accept", "committed");
  private static final Set<String> COMING =
      Set.of(
          ("will scheduled due planned plans plan upcoming coming next expected tomorrow"
                  + " would forthcoming later ahead slated fixed")
              .split(" ", -1));
  private static final Set<String> HELD =
      Set.of(
          ("held hosted attended ended concluded collapsed began opened resumed started"
                  + " broke lasted finished after during following took had yesterday closed"
                  + " convened stalled continued continue produced failed chaired brokered joined"
                  + " attending at rejoined adjourned entered went adopted left emerged agreed led"
                  + " paid")
              .split(" ", -1));
  private static final Set<String> READY =
      Set.of(
          ("ready willing prepared offered offers offer wants want wanted hopes hope hoped"
                  + " proposed proposes invited urged asked like seek seeks seeking wishes refused"
                  + " open possible called failed")
              .split(" ", -1));

  private MeetingWording() {}

  /** Returns the status of an encounter told by a noun phrase. */
  static MeetingStatus ofNoun(
      Scene scene, Passage clause, Passage words, @Nullable TimexValue when) {
    Passage around =
        new Passage(
            Math.max(clause.from(), words.from() - REACH),
            Math.min(clause.to(), words.to() + REACH));
    if (has(scene, around, CANCELLED) || hasPair(scene, around, "called", "off")) {
      return MeetingStatus.CANCELLED;
    }
    if (has(scene, around, POSTPONED) || hasPair(scene, around, "put", "off")) {
      return MeetingStatus.POSTPONED;
    }
    Passage before = new Passage(around.from(), words.to());
    Passage behind = new Passage(words.to(), around.to());
    boolean proposed = has(scene, before, PROPOSED) && !isForAlone(scene, before);
    boolean coming =
        has(scene, around, COMING)
            || hasPair(scene, behind, "to", "be")
            || hasPair(scene, before, "is", "to")
            || hasPair(scene, before, "are", "to");
    Boolean future = Calendar.isAhead(scene, when);
    if (has(scene, before, AGREED) && !has(scene, behind, HELD) && !Boolean.FALSE.equals(future)) {
      return when == null ? MeetingStatus.AGREED : MeetingStatus.SCHEDULED;
    }
    if (proposed && !Boolean.FALSE.equals(future)) {
      return MeetingStatus.PROPOSED;
    }
    if (coming && !Boolean.FALSE.equals(future)) {
      return when == null ? MeetingStatus.AGREED : MeetingStatus.SCHEDULED;
    }
    if ((has(scene, around, HELD) || isPast(scene.lower(words.to())))
        && !Boolean.TRUE.equals(future)) {
      return MeetingStatus.HELD;
    }
    return byDate(future);
  }

  /**
   * Returns the status of an encounter told by a verb; null where it is told as not taking place.
   */
  static @Nullable MeetingStatus ofVerb(
      Scene scene, VerbGroup group, boolean past, @Nullable TimexValue when) {
    if (group.negated()) {
      return null;
    }
    if (AGREED.contains(group.governor())) {
      return MeetingStatus.AGREED;
    }
    if (group.infinitive() && READY.contains(group.governor())) {
      return group.governor().equals("refused") || group.governor().equals("failed")
          ? null
          : MeetingStatus.PROPOSED;
    }
    String modal = group.modal();
    boolean likely =
        modal != null && (modal.equals("will") || modal.equals("shall") || modal.equals("ll"));
    if (likely || group.infinitive() || "would".equals(modal)) {
      return when != null
          ? MeetingStatus.SCHEDULED
          : likely ? MeetingStatus.AGREED : MeetingStatus.PROPOSED;
    }
    if (modal != null) {
      return MeetingStatus.PROPOSED;
    }
    return past ? MeetingStatus.HELD : byDate(Calendar.isAhead(scene, when));
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed")
        || word.equals("was")
        || word.equals("were")
        || word.equals("had")
        || word.equals("has")
        || word.equals("have");
  }

  private static MeetingStatus byDate(@Nullable Boolean future) {
    if (future == null) {
      return MeetingStatus.UNKNOWN;
    }
    return future ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
  }

  private static boolean has(Scene scene, Passage passage, Set<String> words) {
    for (int at = passage.from(); at < passage.to(); at++) {
      if (words.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "for" tells of a proposal only where somebody calls for it. */
  private static boolean isForAlone(Scene scene, Passage before) {
    for (int at = before.from(); at < before.to(); at++) {
      String word = scene.lower(at);
      if (PROPOSED.contains(word)
          && !(word.equals("for") && !CALLS.contains(scene.lower(at - 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPair(Scene scene, Passage passage, String one, String two) {
    for (int at = passage.from(); at + 1 < passage.to(); at++) {
      if (scene.lower(at).equals(one) && scene.lower(at + 1).equals(two)) {
        return true;
      }
    }
    return false;
  }
}
