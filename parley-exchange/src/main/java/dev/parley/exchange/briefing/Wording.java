package dev.parley.exchange.briefing;

import java.util.ArrayList;
import java.util.List;

/** What both forms of a briefing say in the same words. */
final class Wording {

  /** How to read a briefing. */
  static final String HOW =
      "Every line is what an outlet reported that somebody said, and no finding of its own. Stands and"
          + " their sides were found by a program; the sources at the end give the exact words to check"
          + " them by. Sources whose name was held back are marked (unnamed).";

  private Wording() {}

  /** Returns outlet, headline and day of a note, as far as they are known. */
  static String where(Note note) {
    List<String> parts = new ArrayList<>();
    parts.add(note.outlet() == null ? "An outlet that is not told" : note.outlet());
    if (note.headline() != null && !note.headline().isBlank()) {
      parts.add(Words.quoted(Words.plain(note.headline())));
    }
    if (!note.published().isEmpty()) {
      parts.add(note.published());
    }
    return String.join(", ", parts) + (note.unnamed() ? " (unnamed source)" : "");
  }
}
