package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person whom an article names.
 *
 * @param name as the article has it
 * @param code what title or office give; empty if not known
 * @param first the first word of the name, where the article introduces the person
 * @param last its last word
 * @param female whether title or given name tell of a woman; null if they do not tell
 */
record Person(String name, List<ActorCode> code, int first, int last, @Nullable Boolean female) {

  /** Returns the last word of the name, in lower case. */
  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Tells whether "she", or else "he", can be this person. */
  boolean fits(boolean she) {
    return female == null || female == she;
  }
}
