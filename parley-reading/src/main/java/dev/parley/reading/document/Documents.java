package dev.parley.reading.document;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.reading.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents an article talks about. Words that mean one named before ("the agreement") give
 * their details to its entry and make none of their own.
 */
public final class Documents {

  private static final int MEMORY = 10;

  private Documents() {}

  /** Returns the documents in the order of the text. */
  public static List<Document> in(Scene scene) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Entry> named = new HashMap<>();
    int free = 0;
    for (int word = 0; word < scene.size(); word++) {
      DocumentPhrase phrase = word < free ? null : DocumentPhrases.at(scene, word);
      if (phrase == null) {
        continue;
      }
      Entry entry = known(entries, named, phrase);
      if (entry == null) {
        if (!phrase.introduced()) {
          continue;
        }
        entry = new Entry(phrase);
        entries.add(entry);
        if (!phrase.name().isEmpty()) {
          named.put(key(phrase), entry);
        }
      }
      entry.add(scene, phrase);
      free = phrase.title().to();
    }
    return entries.stream().map(entry -> entry.document(scene)).toList();
  }

  private static @Nullable Entry known(
      List<Entry> entries, Map<String, Entry> named, DocumentPhrase phrase) {
    if (!phrase.name().isEmpty()) {
      return named.get(key(phrase));
    }
    if (!phrase.definite()) {
      return null;
    }
    for (int back = entries.size() - 1; back >= 0 && back >= entries.size() - MEMORY; back--) {
      if (entries.get(back).phrase.noun().isCalled(phrase.noun())) {
        return entries.get(back);
      }
    }
    return null;
  }

  private static String key(DocumentPhrase phrase) {
    return phrase.kind() + ' ' + phrase.name();
  }

  /** A document while the text is still being read. */
  private static final class Entry {

    private final DocumentPhrase phrase;
    private final Set<ActorCode> parties = new LinkedHashSet<>();
    private final Set<Span> provisions = new LinkedHashSet<>();
    private @Nullable TimexValue date;

    private Entry(DocumentPhrase phrase) {
      this.phrase = phrase;
    }

    private void add(Scene scene, DocumentPhrase mention) {
      parties.addAll(Parties.of(scene, mention));
      provisions.addAll(Provisions.of(scene, mention));
      if (date == null) {
        date = DocumentDate.of(scene, mention);
      }
    }

    private Document document(Scene scene) {
      Span words = scene.span(phrase.title().from(), phrase.title().to());
      return new Document(
          scene.text(words),
          phrase.kind(),
          List.copyOf(parties),
          date,
          List.copyOf(provisions),
          words);
    }
  }
}
