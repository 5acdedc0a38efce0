package dev.parley.reading.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words tell about actors; the words are a resource, {@code words.tsv}. */
enum WordList {
  /** Goes on within a person's name, in lower case: "van", "al". */
  PARTICLE,
  /** Is no name though a capital begins it: "The", "Monday". */
  NO_NAME,
  /** Makes a run of capitalised words the name of a body or thing: "Treaty", "Council". */
  THING,
  /** Stands before a surname: "Mr". */
  COURTESY,
  /** Ends the head of a noun phrase: "of", "who". */
  PREPOSITION,
  /** A text: "report", "draft". */
  DOCUMENT,
  /** Several countries that have no code together: "Western". */
  REGION,
  /** Those who face each other in talks: "sides", "delegations". */
  SIDE,
  /** A woman's given name. */
  FEMALE,
  /** A man's given name. */
  MALE;

  private static final Map<WordList, Set<String>> WORDS = load();

  /** Tells whether a word, in lower case, is in the list. */
  boolean has(String word) {
    return WORDS.get(this).contains(word);
  }

  private static Map<WordList, Set<String>> load() {
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    for (WordList list : values()) {
      words.put(list, new HashSet<>());
    }
    TableFile.carried(
        "words.tsv",
        List.of("word", "list"),
        cells -> {
          String list = cells.get(1).toUpperCase(Locale.ROOT).replace(' ', '_');
          return words.get(valueOf(list)).add(cells.get(0));
        });
    return words;
  }
}
