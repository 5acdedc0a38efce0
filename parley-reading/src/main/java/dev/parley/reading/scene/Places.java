package dev.parley.reading.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where something is told to be: "in Geneva", "at the Dolmabahçe Office in Istanbul". */
public final class Places {

  private static final int LONGEST = 8;
  private static final Set<String> PLACED = Set.of("in", "at", "near", "outside");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          ("capital palace hotel town city island border village embassy region"
                  + " headquarters castle port airport province resort villa")
              .split(" ", -1));

  /** Nouns that make a thing of the place before them: "in the Minsk agreement". */
  private static final Set<String> NO_PLACES_BEHIND =
      Set.of(
          ("agreement agreements accord accords deal talks process group protocol treaty summit"
                  + " conference round rounds declaration statement government officials delegation")
              .split(" ", -1));

  private static final Set<String> NOT_PLACES =
      Set.of(
          ("january february march april may june july august september october november"
                  + " december monday tuesday wednesday thursday friday saturday sunday twitter"
                  + " telegram facebook english russian french arabic parliament return line")
              .split(" ", -1));

  private Places() {}

  /** Returns the first place named behind a word in its clause, without the preposition. */
  public static @Nullable String behind(Scene scene, Passage clause, int word) {
    for (int at = word + 1; at < clause.to(); at++) {
      if (PLACED.contains(scene.lower(at))) {
        String place = at(scene, clause, at + 1);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Returns the place that a noun phrase beginning at a word names, or null if it names none. */
  public static @Nullable String at(Scene scene, Passage clause, int word) {
    int most = Math.min(clause.to(), word + LONGEST);
    int at = word;
    boolean named = false;
    while (at < most && scene.timeAt(at) < 0) {
      String here = scene.lower(at);
      if (isLinked(scene, at, most)) {
        at++;
        continue;
      }
      if (FunctionWords.endsNounPhrase(here)
          && !(at == word && FunctionWords.DETERMINERS.contains(here))) {
        break;
      }
      boolean name = scene.isCapital(at) && !NOT_PLACES.contains(here);
      boolean noun = PLACE_NOUNS.contains(here);
      if (named && !name && !noun) {
        if (NO_PLACES_BEHIND.contains(here)) {
          return null;
        }
        break;
      }
      named |= name || noun;
      at++;
    }
    return named && at > word ? scene.text(word, at) : null;
  }

  private static boolean isLinked(Scene scene, int word, int most) {
    if (word + 1 >= most || !scene.isCapital(word + 1) || scene.timeAt(word + 1) >= 0) {
      return false;
    }
    return switch (scene.lower(word)) {
      case "of", "de", "du", "'", "’" -> true;
      case "in" -> scene.isCapital(word - 1);
      case "," -> scene.isCapital(word - 1) && isCapitalPair(scene, word);
      case "." -> scene.isGlued(word - 1) && scene.lower(word - 1).length() <= 2;
      default -> false;
    };
  }

  /** "Argyle, St. Vincent" is one place; "in Moscow, President Putin" is not. */
  private static boolean isCapitalPair(Scene scene, int comma) {
    return scene.mentionAt(comma + 1) >= 0
        && scene.mention(scene.mentionAt(comma + 1)).code().size() == 1
        && scene.mention(scene.mentionAt(comma + 1)).code().get(0).sector() == null;
  }
}
