package dev.parley.reading.event;

import dev.parley.model.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of a material event.
 *
 * @param type what they tell of
 * @param mode how, in PLOVER's words; null where they do not say
 * @param context what it is about, in PLOVER's words; empty where they do not say
 * @param form the form of the verb, or that it is a noun
 * @param words the words in lower case, in this form
 * @param object one of these nouns must stand in the object; empty where any may
 */
record Trigger(
    EventType type,
    @Nullable String mode,
    List<String> context,
    Form form,
    List<String> words,
    Set<String> object) {

  Trigger {
    context = List.copyOf(context);
    words = List.copyOf(words);
    object = Set.copyOf(object);
  }

  boolean isNoun() {
    return form == Form.NOUN;
  }
}
