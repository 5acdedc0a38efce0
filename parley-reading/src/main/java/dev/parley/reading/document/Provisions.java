package dev.parley.reading.document;

import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The demands and duties that a document is said to hold. */
final class Provisions {

  private static final Set<String> HOLDING =
      Set.of(
          ("requires required require requiring includes included obliges obliged oblige"
                  + " obliging establishes established guarantees guaranteed bans banned banning"
                  + " limits limited limiting commits committed committing stipulates stipulated"
                  + " demands demanded demanding prohibits prohibited prohibiting allows allowed"
                  + " foresees envisages envisaged grants granted binds bound forbids proposed"
                  + " proposes promises guaranteeing urging urges orders ordered")
              .split(" ", -1));
  private static final Set<String> HOLDING_FOR =
      Set.of("calls", "called", "calling", "provides", "provided", "providing", "call", "provide");
  private static final Set<String> BARE =
      Set.of(
          ("require include oblige establish guarantee ban limit commit demand prohibit"
                  + " allow grant bind forbid")
              .split(" ", -1));
  private static final Set<String> SAID = Set.of("said", "says", "told", "added", "according");
  private static final Set<String> DUTY =
      Set.of("would", "will", "must", "shall", "should", "are", "is");
  private static final int REACH = 20;
  private static final int LONGEST = 80;

  private Provisions() {}

  /** Returns the provisions told with one mention of a document. */
  static List<Span> of(Scene scene, DocumentPhrase phrase) {
    List<Span> found = new ArrayList<>();
    Passage title = phrase.title();
    Statement spoken = scene.spokenBy(phrase.head());
    if (spoken != null && spoken.speaker().basis() == Basis.DOCUMENT) {
      found.addAll(spoken.content());
      return found;
    }
    Passage sentence = scene.sentenceOf(phrase.head());
    Span under = under(scene, title, sentence);
    if (under != null) {
      found.add(under);
      return found;
    }
    int verb = verb(scene, title.to(), sentence.to());
    if (verb >= 0) {
      int from = HOLDING_FOR.contains(scene.lower(verb)) ? verb + 2 : verb + 1;
      Span rest = rest(scene, from, sentence.to());
      if (rest != null) {
        found.add(rest);
      }
    }
    return found;
  }

  private static int verb(Scene scene, int after, int end) {
    int at = skipInsertion(scene, after, end);
    boolean modal = false;
    while (at < end) {
      String word = scene.lower(at);
      if (HOLDING.contains(word)
          || modal && BARE.contains(word)
          || HOLDING_FOR.contains(word) && scene.lower(at + 1).equals("for")) {
        return at;
      }
      if (!word.equals(",")
          && !word.equals("which")
          && !word.equals("that")
          && !word.equals("also")
          && !FunctionWords.AUXILIARIES.contains(word)) {
        return -1;
      }
      modal |= word.equals("would") || word.equals("will");
      at++;
    }
    return -1;
  }

  /** "The document, which runs to 9,000 pages, provides for …": the verb may stand behind. */
  private static int skipInsertion(Scene scene, int after, int end) {
    if (!scene.lower(after).equals(",") || verbSoon(scene, after + 1)) {
      return after;
    }
    for (int at = after + 1; at < end && at < after + REACH; at++) {
      if (scene.lower(at).equals(",")) {
        return at;
      }
    }
    return after;
  }

  private static boolean verbSoon(Scene scene, int word) {
    for (int at = word; at < word + 3; at++) {
      if (HOLDING.contains(scene.lower(at)) || HOLDING_FOR.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Under the plan, disputes would go to arbitration." */
  private static @Nullable Span under(Scene scene, Passage title, Passage sentence) {
    if (!scene.lower(title.from() - 1).equals("under")
        || title.from() - 1 != sentence.from()
        || !scene.lower(title.to()).equals(",")) {
      return null;
    }
    for (int at = title.to() + 1; at < sentence.to() && at < title.to() + REACH; at++) {
      if (DUTY.contains(scene.lower(at))) {
        return rest(scene, title.to() + 1, sentence.to());
      }
    }
    return null;
  }

  private static @Nullable Span rest(Scene scene, int from, int end) {
    int to = from;
    while (to < end && to < from + LONGEST && !isEnd(scene, to, end)) {
      to++;
    }
    return to > from ? scene.span(from, to) : null;
  }

  private static boolean isEnd(Scene scene, int word, int end) {
    String here = scene.lower(word);
    if (here.equals(",")) {
      for (int at = word + 1; at < end && at < word + 6; at++) {
        if (SAID.contains(scene.lower(at))) {
          return true;
        }
      }
      String next = scene.lower(word + 1);
      return next.equals("but") || next.equals("which") || next.equals("while");
    }
    boolean last = word == end - 1 || word == end - 2 && !isLetter(scene.lower(end - 1));
    return here.equals(";") || here.equals("—") || !isLetter(here) && last;
  }

  private static boolean isLetter(String word) {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }
}
