package dev.parley.reading.scene;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who does something and to whom, by the order of the words around it. */
public final class Roles {

  private static final int REACH = 40;
  private static final int OBJECT_REACH = 7;
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          ("urged asked told ordered invited forced allowed persuaded urge ask tell invite"
                  + " force allow pressed urging asking authorised authorized instructed sent")
              .split(" ", -1));

  private Roles() {}

  /**
   * Returns the mentions that are subject of a verb group beginning at a word: the nearest on its
   * left that no preposition makes a modifier, with those coordinated to it.
   */
  public static List<Integer> subject(Scene scene, Passage clause, int group) {
    int least = Math.max(clause.from(), group - REACH);
    int at = group - 1;
    boolean coordinatedVerb = isAnd(scene.lower(at)) || scene.lower(at).equals("but");
    if (coordinatedVerb || scene.lower(group).equals("to") && !isObjectControl(scene, group)) {
      return firstOf(scene, clause, group);
    }
    while (at >= least) {
      String word = scene.lower(at);
      if (word.equals(",")) {
        at = beforeInsertion(scene, at, least) - 1;
        continue;
      }
      int mention = scene.mentionAt(at);
      if (mention >= 0) {
        int from = startOf(scene, mention, at);
        if (!isModifier(scene, from, least)) {
          return withCoordinated(scene, mention, from, least);
        }
        at = from - 1;
        continue;
      }
      at--;
    }
    return relativeHead(scene, clause);
  }

  /** Returns the mentions that are object of a verb whose last word is given. */
  public static List<Integer> object(Scene scene, Passage clause, int verb) {
    int most = Math.min(clause.to(), verb + 1 + OBJECT_REACH);
    for (int at = verb + 1; at < most; at++) {
      int mention = scene.mentionAt(at);
      if (mention >= 0 && !isDocument(scene, mention)) {
        return following(scene, mention, at, clause.to());
      }
      String word = scene.lower(at);
      if (FunctionWords.endsNounPhrase(word) && !FunctionWords.DETERMINERS.contains(word)
          || scene.timeAt(at) >= 0) {
        break;
      }
    }
    return List.of();
  }

  /**
   * Returns the mentions behind the first of some prepositions that follows a word within its
   * clause.
   */
  public static List<Integer> behind(
      Scene scene, Passage clause, int word, Collection<String> prepositions, int reach) {
    int most = Math.min(clause.to(), word + 1 + reach);
    for (int at = word + 1; at < most; at++) {
      if (prepositions.contains(scene.lower(at))) {
        List<Integer> found = object(scene, clause, at);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Returns the mentions within a run of words. */
  public static List<Integer> within(Scene scene, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      int mention = scene.mentionAt(at);
      if (mention >= 0 && !found.contains(mention) && !isDocument(scene, mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Returns the codes of mentions, each once. */
  public static List<ActorCode> codes(Scene scene, Collection<Integer> mentions) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.addAll(scene.mention(mention).code()));
    return List.copyOf(codes);
  }

  private static List<Integer> firstOf(Scene scene, Passage clause, int before) {
    for (int at = clause.from(); at < before; at++) {
      int mention = scene.mentionAt(at);
      if (mention >= 0 && !isDocument(scene, mention)) {
        if (isModifier(scene, at, clause.from()) && !isRepresented(scene, at)) {
          continue;
        }
        return following(scene, mention, at, before);
      }
    }
    return relativeHead(scene, clause);
  }

  private static List<Integer> relativeHead(Scene scene, Passage clause) {
    String opener = scene.lower(clause.from());
    if (!opener.equals("who") && !opener.equals("which") && !opener.equals("that")) {
      return List.of();
    }
    int at = clause.from() - 1;
    if (scene.lower(at).equals(",")) {
      at--;
    }
    int mention = scene.mentionAt(at);
    return mention < 0 || isDocument(scene, mention) ? List.of() : List.of(mention);
  }

  private static List<Integer> withCoordinated(Scene scene, int last, int from, int least) {
    List<Integer> found = new ArrayList<>();
    if (!isDocument(scene, last)) {
      found.add(last);
    }
    int at = from - 1;
    while (at >= least) {
      String word = scene.lower(at);
      if (isAnd(word) || word.equals(",") || FunctionWords.DETERMINERS.contains(word)) {
        at--;
        continue;
      }
      int mention = scene.mentionAt(at);
      if (mention < 0
          || isDocument(scene, mention)
          || !isAnd(scene.lower(at + 1)) && !scene.lower(at + 1).equals(",")) {
        break;
      }
      found.add(0, mention);
      at = startOf(scene, mention, at) - 1;
    }
    return distinct(found);
  }

  private static List<Integer> following(Scene scene, int first, int at, int most) {
    List<Integer> found = new ArrayList<>();
    found.add(first);
    int next = at;
    boolean linked = false;
    int apart = 0;
    while (next < most && apart < 4) {
      int mention = scene.mentionAt(next);
      String word = scene.lower(next);
      if (mention >= 0) {
        if (linked && !isDocument(scene, mention)) {
          found.add(mention);
        }
        linked = false;
        apart = 0;
      } else if (isAnd(word) || word.equals(",") || word.equals("with") && !linked) {
        linked = true;
        apart++;
      } else if (FunctionWords.AUXILIARIES.contains(word)
          || scene.timeAt(next) >= 0
          || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("of")) {
        break;
      } else {
        apart++;
      }
      next++;
    }
    return distinct(found);
  }

  private static List<Integer> distinct(List<Integer> mentions) {
    return List.copyOf(new LinkedHashSet<>(mentions));
  }

  private static int beforeInsertion(Scene scene, int comma, int least) {
    for (int at = comma - 1; at > least && at > comma - 25; at--) {
      if (scene.lower(at).equals(",")) {
        return at;
      }
    }
    return comma;
  }

  private static boolean isModifier(Scene scene, int from, int least) {
    int at = from - 1;
    while (at > least
        && (FunctionWords.DETERMINERS.contains(scene.lower(at)) || isAdjective(scene, at))) {
      at--;
    }
    String before = scene.lower(at);
    return FunctionWords.PREPOSITIONS.contains(before) && !before.equals("of");
  }

  private static boolean isAdjective(Scene scene, int word) {
    return scene.mentionAt(word) < 0
        && !FunctionWords.endsNounPhrase(scene.lower(word))
        && FunctionWords.PREPOSITIONS.contains(scene.lower(word - 1));
  }

  private static boolean isRepresented(Scene scene, int word) {
    return scene.lower(word - 1).equals("of") || scene.lower(word - 1).equals("from");
  }

  private static boolean isObjectControl(Scene scene, int to) {
    for (int at = to - 1; at >= 0 && at > to - 7; at--) {
      if (OBJECT_CONTROL.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static int startOf(Scene scene, int mention, int within) {
    int at = within;
    while (scene.mentionAt(at - 1) == mention) {
      at--;
    }
    return at;
  }

  private static boolean isDocument(Scene scene, int mention) {
    return scene.mention(mention).kind() == Mention.Kind.DOCUMENT;
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }
}
