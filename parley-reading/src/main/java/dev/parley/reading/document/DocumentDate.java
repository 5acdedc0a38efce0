package dev.parley.reading.document;

import dev.parley.model.TimexValue;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import org.jspecify.annotations.Nullable;

/** When a document was made: a time in its name, or one told with its signing. */
final class DocumentDate {

  private static final int REACH = 8;

  private DocumentDate() {}

  /** Returns the date, or null where none is told. */
  static @Nullable TimexValue of(Scene scene, DocumentPhrase phrase) {
    Passage title = phrase.title();
    for (int at = title.from(); at < title.to(); at++) {
      TimexValue value = value(scene, at);
      if (value != null) {
        return value;
      }
    }
    Passage clause = scene.clauseOf(phrase.head());
    String next = scene.lower(title.to());
    if (next.equals("of") || next.equals("in")) {
      TimexValue value = value(scene, title.to() + 1);
      if (value != null) {
        return value;
      }
    }
    boolean made = false;
    for (int at = title.from() - 1; at >= clause.from() && at >= title.from() - 3; at--) {
      made |= DocumentPhrases.MAKING.contains(scene.lower(at));
    }
    int most = Math.min(clause.to(), title.to() + 2 * REACH);
    for (int at = title.to(); at < most; at++) {
      made |= DocumentPhrases.MAKING.contains(scene.lower(at)) && at < title.to() + REACH;
      TimexValue value = value(scene, at);
      if (value != null) {
        return made ? value : null;
      }
    }
    return null;
  }

  private static @Nullable TimexValue value(Scene scene, int word) {
    int number = scene.timeAt(word);
    TimexValue value = number < 0 ? null : scene.time(number).value();
    return value == null || value.value().startsWith("P") || value.value().startsWith("FUT")
        ? null
        : value;
  }
}
