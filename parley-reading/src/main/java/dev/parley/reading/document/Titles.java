package dev.parley.reading.document;

import dev.parley.reading.scene.FunctionWords;
import dev.parley.reading.scene.NounPhrase;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;

/** How far a document's title goes, and the name in it. */
final class Titles {

  private static final int LONGEST = 12;

  private Titles() {}

  /** "Treaty on Open Skies": the name stands behind the head. */
  static boolean isOn(Scene scene, int head) {
    String next = scene.lower(head + 1);
    return (next.equals("on") || next.equals("of") || next.equals("for"))
        && scene.isCapital(head)
        && scene.isCapital(head + 2);
  }

  /** Returns the capitals and numbers before the head or behind it, in lower case. */
  static String name(Scene scene, int from, int head) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < head; at++) {
      boolean opens = at == from && FunctionWords.DETERMINERS.contains(scene.lower(at));
      if (!opens && (scene.isCapital(at) || isNumber(scene.lower(at)))) {
        name.append(scene.lower(at)).append(' ');
      }
    }
    if (isOn(scene, head)) {
      name.append(scene.lower(head + 2)).append(' ');
    }
    if (isNumber(scene.lower(head + 1))) {
      name.append(scene.lower(head + 1));
    }
    return name.toString().strip();
  }

  /** Returns the word behind the title whose head is given. */
  static int end(Scene scene, DocumentNoun noun, int head) {
    int to = head + 1;
    String next = scene.lower(to);
    if (isNumber(next)) {
      return to + 1;
    }
    if (isOn(scene, head)) {
      to++;
      while (scene.isCapital(to) && scene.timeAt(to) < 0) {
        to++;
      }
      return to;
    }
    boolean letter = noun == DocumentNoun.LETTER && (next.equals("to") || next.equals("from"));
    boolean complement = letter || next.equals("on") || next.equals("of");
    if (!complement || scene.timeAt(to + 1) >= 0) {
      return to;
    }
    Passage rest = NounPhrase.from(scene, to + 1);
    return rest.isEmpty() ? to : Math.min(rest.to(), head + LONGEST);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
