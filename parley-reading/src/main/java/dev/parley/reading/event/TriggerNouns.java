package dev.parley.reading.event;

import dev.parley.model.ActorCode;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Places;
import dev.parley.reading.scene.Roles;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events told by a noun: "the attack by X on Y", "X's seizure of Y", "sanctions against Y". */
final class TriggerNouns {

  private static final int REACH = 8;
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> UPON =
      Set.of("on against upon over from to with between at into".split(" ", -1));
  private static final Set<String> PLACED = Set.of("in", "on", "at", "near");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> ACTING_OF =
      Set.of("withdrawal", "resignation", "mobilisation", "mobilization", "deployment");
  private static final Set<String> DOING =
      Set.of(
          ("launched launches launch mounted began carried staged conducted ordered"
                  + " imposed announced made led adopted started resumed")
              .split(" ", -1));
  private static final Set<String> COMPOUND =
      Set.of(
          ("group groups force forces helicopter helicopters plane aircraft alert talks"
                  + " deal agreement plan regime list package campaign minister warrant relief line"
                  + " ship rate victims squad order")
              .split(" ", -1));

  private TriggerNouns() {}

  /** Returns what a trigger at a word tells of, or null if it tells of no event there. */
  static @Nullable Told at(Scene scene, int word, Trigger trigger) {
    int last = word + trigger.words().size() - 1;
    if (!isNoun(scene, word, last)) {
      return null;
    }
    Passage clause = scene.clauseOf(word);
    int from = Math.min(word, NounPhrase.start(scene, word));
    Passage behind = new Passage(clause.from(), Math.min(clause.to(), last + 1 + REACH));
    Set<Integer> acting = new LinkedHashSet<>(Roles.behind(scene, behind, last, BY, REACH));
    Set<Integer> before = new LinkedHashSet<>(Roles.within(scene, from, word));
    List<Integer> upon = Roles.behind(scene, behind, last, UPON, REACH);
    List<Integer> of = Roles.behind(scene, behind, last, OF, 1);
    boolean ofActs = ACTING_OF.contains(trigger.words().get(0)) || !upon.isEmpty();
    if (acting.isEmpty()) {
      acting.addAll(before);
    }
    if (acting.isEmpty() && ofActs) {
      acting.addAll(of);
    }
    int verb = doing(scene, clause, from);
    if (acting.isEmpty() && verb >= 0) {
      acting.addAll(Roles.subject(scene, clause, VerbGroup.endingAt(scene, verb).from()));
    }
    List<Integer> suffering = upon.isEmpty() && !ofActs ? of : upon;
    List<ActorCode> actor = Roles.codes(scene, acting);
    List<ActorCode> recipient = Roles.codes(scene, suffering);
    boolean placed =
        trigger.type() == EventType.ASSAULT
            && PLACED.contains(scene.lower(last + 1))
            && Places.at(scene, behind, last + 2) != null;
    if (!placed && !isTold(trigger, actor, recipient)) {
      return null;
    }
    Passage words = new Passage(from, last + 1);
    EventStatus status = Telling.ofNoun(scene, words, actor);
    return status == null ? null : new Told(trigger, words, last, actor, recipient, status);
  }

  /** A noun alone tells too little: somebody must be named, of force somebody it is used upon. */
  private static boolean isTold(Trigger trigger, List<ActorCode> actor, List<ActorCode> recipient) {
    boolean plain = trigger.words().size() == 1 && trigger.type() != EventType.ASSAULT;
    return plain
        ? !recipient.isEmpty() || !actor.isEmpty() && trigger.mode() != null
        : !actor.isEmpty() || !recipient.isEmpty();
  }

  private static boolean isNoun(Scene scene, int word, int last) {
    String next = scene.lower(last + 1);
    String before = scene.lower(word - 1);
    boolean verb =
        before.equals("to") && !FunctionWords.PREPOSITIONS.contains(next)
            || FunctionWords.AUXILIARIES.contains(before)
                && (FunctionWords.DETERMINERS.contains(next) || scene.mentionAt(last + 1) >= 0)
            || FunctionWords.PRONOUNS.contains(before)
                && !FunctionWords.DETERMINERS.contains(before);
    boolean name = scene.isCapital(word) && scene.isCapital(word - 1) && scene.isCapital(last + 1);
    return !verb && !name && !COMPOUND.contains(next) && !(next.equals("-") && scene.isGlued(last));
  }

  private static int doing(Scene scene, Passage clause, int from) {
    for (int at = from - 1; at >= clause.from() && at >= from - 3; at--) {
      if (DOING.contains(scene.lower(at))) {
        return at;
      }
    }
    return -1;
  }
}
