package dev.parley.reading.event;

import dev.parley.model.ActorCode;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Roles;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events told by a verb. The subject acts on the object; in the passive, "by" tells who acts. */
final class TriggerVerbs {

  private static final int RECIPIENT_REACH = 12;
  private static final Set<String> TOWARDS =
      Set.of("to on against from into at for in of with between".split(" ", -1));
  private static final Set<String> BY = Set.of("by");

  private TriggerVerbs() {}

  /** Returns what a trigger at a word tells of, or null if it tells of no event there. */
  static @Nullable Told at(Scene scene, int word, Trigger trigger) {
    VerbGroup group = VerbGroup.endingAt(scene, word);
    int last = word + trigger.words().size() - 1;
    if (!isVerb(scene, word, trigger.form(), group) || hasAbstractObject(scene, last, trigger)) {
      return null;
    }
    Passage clause = scene.clauseOf(word);
    boolean passive = isPassive(scene, word, last, trigger.form(), group);
    List<ActorCode> before = Roles.codes(scene, Roles.subject(scene, clause, group.from()));
    List<ActorCode> actor;
    List<ActorCode> recipient;
    if (passive) {
      actor = Roles.codes(scene, Roles.behind(scene, clause, last, BY, RECIPIENT_REACH));
      recipient = before;
    } else {
      actor = before;
      recipient = recipient(scene, clause, last, trigger);
    }
    if (actor.isEmpty() && recipient.isEmpty()) {
      return null;
    }
    Passage words = new Passage(group.from(), Math.max(last + 1, objectEnd(scene, clause, last)));
    EventStatus status = Telling.ofVerb(scene, words, group, trigger.form(), actor);
    return status == null ? null : new Told(trigger, words, last, actor, recipient, status);
  }

  private static boolean isVerb(Scene scene, int word, Form form, VerbGroup group) {
    String before = scene.lower(word - 1);
    if (FunctionWords.DETERMINERS.contains(before) && !before.equals("that")
        || before.equals("s")
        || before.equals("-")
        || scene.isCapital(word) && scene.isCapital(word - 1)) {
      return false;
    }
    return switch (form) {
      case BASE -> group.isSupported() || isPluralSubject(scene, word);
      case THIRD -> !group.isSupported() && isSingularSubject(scene, word);
      case PARTICIPLE -> group.be() || group.perfect() || scene.lower(word + 1).equals("by");
      case PAST, PAST_OR_PARTICIPLE, ANY -> group.isSupported() || isFinite(scene, word, form);
      case ING -> group.be() || isOpened(scene, word);
      case NOUN -> false;
    };
  }

  /** "armed groups" and "a jailed man" tell of no arming and jailing; "rebels seized" does. */
  private static boolean isFinite(Scene scene, int word, Form form) {
    String before = scene.lower(word - 1);
    String next = scene.lower(word + 1);
    boolean subject =
        scene.mentionAt(word - 1) >= 0
            || FunctionWords.PRONOUNS.contains(before)
            || FunctionWords.isAdverb(before);
    if (form == Form.ANY || subject) {
      return subject;
    }
    boolean object =
        FunctionWords.DETERMINERS.contains(next)
            || FunctionWords.PREPOSITIONS.contains(next)
            || scene.mentionAt(word + 1) >= 0
            || !next.isEmpty() && Character.isDigit(next.charAt(0));
    return object && !FunctionWords.PREPOSITIONS.contains(before) && !before.isEmpty();
  }

  private static boolean isOpened(Scene scene, int word) {
    String before = scene.lower(word - 1);
    return switch (before) {
      case "after", "by", "of", "for", ",", "began", "started", "continued", "kept", "without" ->
          true;
      default -> false;
    };
  }

  private static boolean isPluralSubject(Scene scene, int word) {
    String before = scene.lower(word - 1);
    return FunctionWords.PRONOUNS.contains(before)
        || scene.mentionAt(word - 1) >= 0
            && before.endsWith("s")
            && !Roles.object(scene, scene.clauseOf(word), word).isEmpty();
  }

  private static boolean isSingularSubject(Scene scene, int word) {
    String before = scene.lower(word - 1);
    return FunctionWords.PRONOUNS.contains(before)
        || scene.mentionAt(word - 1) >= 0
            && !Roles.object(scene, scene.clauseOf(word), word).isEmpty();
  }

  private static boolean isPassive(Scene scene, int word, int last, Form form, VerbGroup group) {
    boolean participle =
        form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE || form == Form.ANY;
    return participle && (group.be() && group.from() < word || scene.lower(last + 1).equals("by"));
  }

  private static boolean hasAbstractObject(Scene scene, int last, Trigger trigger) {
    if (!trigger.object().isEmpty()) {
      return false;
    }
    Passage object = NounPhrase.from(scene, last + 1);
    return !object.isEmpty() && Lexicon.SHIPPED.isAbstract(scene.lower(object.to() - 1));
  }

  private static List<ActorCode> recipient(Scene scene, Passage clause, int last, Trigger trigger) {
    boolean acted = isUponItsObject(trigger);
    if (acted) {
      List<ActorCode> object = Roles.codes(scene, Roles.object(scene, clause, last));
      if (!object.isEmpty()) {
        return object;
      }
    }
    return Roles.codes(scene, Roles.behind(scene, clause, last, TOWARDS, RECIPIENT_REACH));
  }

  /** Who withdraws or sends soldiers does nothing to the soldiers. */
  private static boolean isUponItsObject(Trigger trigger) {
    EventType type = trigger.type();
    return type != EventType.MOBILIZE
        && type != EventType.RETREAT
        && (trigger.object().isEmpty() || type == EventType.COERCE || type == EventType.ASSAULT);
  }

  private static int objectEnd(Scene scene, Passage clause, int last) {
    Passage object = NounPhrase.from(scene, last + 1);
    return Math.min(object.to(), clause.to());
  }
}
