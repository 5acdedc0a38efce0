package dev.parley.reading.event;

import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds triggers in a text, and the idioms that tell of nothing. */
final class Lexicon {

  /** The triggers that are shipped. */
  static final Lexicon SHIPPED = new Lexicon(TriggerFile.read());

  private static final int OBJECT_REACH = 8;
  private static final int STAR = 3;

  private final Map<String, List<Trigger>> triggers = new HashMap<>();
  private final Map<String, List<List<String>>> idioms = new HashMap<>();
  private final Set<String> abstractNouns;

  private Lexicon(TriggerFile file) {
    for (Trigger trigger : file.triggers()) {
      triggers.computeIfAbsent(trigger.words().get(0), key -> new ArrayList<>()).add(trigger);
    }
    for (List<String> idiom : file.idioms()) {
      idioms.computeIfAbsent(idiom.get(0), key -> new ArrayList<>()).add(idiom);
    }
    abstractNouns = Set.copyOf(file.abstractNouns());
  }

  /** Returns the triggers that begin at a word, the more telling first. */
  List<Trigger> at(Scene scene, int word) {
    List<Trigger> found = new ArrayList<>();
    for (Trigger trigger : triggers.getOrDefault(scene.lower(word), List.of())) {
      if (stands(scene, word, trigger.words())
          && hasObject(scene, word + trigger.words().size(), trigger.object())) {
        found.add(trigger);
      }
    }
    found.sort(
        (one, other) ->
            Integer.compare(
                other.words().size() * 2 + (other.object().isEmpty() ? 0 : 1),
                one.words().size() * 2 + (one.object().isEmpty() ? 0 : 1)));
    return found;
  }

  /** Tells for each word whether it is part of an idiom. */
  boolean[] idiomatic(Scene scene) {
    boolean[] marked = new boolean[scene.size()];
    for (int word = 0; word < marked.length; word++) {
      for (List<String> idiom : idioms.getOrDefault(scene.lower(word), List.of())) {
        int end = end(scene, word, idiom);
        for (int at = word; at < end; at++) {
          marked[at] = true;
        }
      }
    }
    return marked;
  }

  /** Tells whether a noun names something that is attacked or seized in words only. */
  boolean isAbstract(String noun) {
    return abstractNouns.contains(noun);
  }

  /** Returns how many entries there are, each form counted. */
  int size() {
    return triggers.values().stream().mapToInt(List::size).sum();
  }

  private static boolean stands(Scene scene, int word, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!scene.lower(word + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int end(Scene scene, int word, List<String> idiom) {
    int at = word + 1;
    for (int i = 1; i < idiom.size(); i++) {
      String part = idiom.get(i);
      if (part.equals("*")) {
        String next = idiom.get(i + 1);
        int most = at + STAR;
        while (at < most && !scene.lower(at).equals(next)) {
          at++;
        }
      } else if (scene.lower(at).equals(part)) {
        at++;
      } else {
        return word;
      }
    }
    return at;
  }

  /** The object may also stand before a participle: "troops were deployed". */
  private static boolean hasObject(Scene scene, int behind, Set<String> object) {
    if (object.isEmpty()) {
      return true;
    }
    for (int at = behind; at < behind + OBJECT_REACH; at++) {
      String word = scene.lower(at);
      if (object.contains(word)) {
        return true;
      }
      if (word.isEmpty() || isEnd(word, at == behind)) {
        break;
      }
    }
    for (int at = behind - 2; at > behind - OBJECT_REACH - 2; at--) {
      String word = scene.lower(at);
      if (object.contains(word)) {
        return isPassive(scene, at + 1, behind);
      }
      if (word.isEmpty() || word.equals(".") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(String word, boolean first) {
    if (word.equals("of") || word.equals("and") || word.equals(",") && !first) {
      return false;
    }
    return FunctionWords.endsNounPhrase(word) && !FunctionWords.DETERMINERS.contains(word);
  }

  private static boolean isPassive(Scene scene, int from, int to) {
    for (int at = from; at < to; at++) {
      if (FunctionWords.BE.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
