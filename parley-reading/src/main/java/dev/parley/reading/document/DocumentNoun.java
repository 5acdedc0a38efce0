package dev.parley.reading.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that name documents, by what kind they are. */
enum DocumentNoun {
  AGREEMENT(
      "agreement", "agreement agreements accord accords deal deals pact pacts jcpoa framework"),
  TRUCE("agreement", "truce armistice ceasefire"),
  MEMORANDUM("memorandum", "memorandum memoranda"),
  TREATY("treaty", "treaty treaties convention charter start"),
  PROTOCOL("protocol", "protocol protocols"),
  DRAFT("draft", "draft drafts text texts proposal proposals plan blueprint roadmap"),
  LETTER("letter", "letter letters note"),
  RESOLUTION("resolution", "resolution resolutions"),
  DECLARATION("declaration", "declaration communique communiqué communiqués"),
  JOINT_STATEMENT("joint statement", "statement statements"),
  REPORT("report", "report reports"),
  LAW("law", "act law bill decree"),
  LIST("sanctions list", "list blacklist"),
  ANY("document", "document documents");

  private static final Map<String, DocumentNoun> BY_WORD = new HashMap<>();
  private static final Set<DocumentNoun> CONTRACTS =
      Set.of(AGREEMENT, MEMORANDUM, TREATY, PROTOCOL);

  static {
    for (DocumentNoun noun : values()) {
      for (String word : noun.words) {
        BY_WORD.put(word, noun);
      }
    }
  }

  private final String kind;
  private final Set<String> words;

  DocumentNoun(String kind, String words) {
    this.kind = kind;
    this.words = Set.of(words.split(" ", -1));
  }

  /** Returns what a word names, or null if it names no document. */
  static @Nullable DocumentNoun of(String word) {
    return BY_WORD.get(word);
  }

  /** Returns the kind in the record's words. */
  String kind() {
    return kind;
  }

  /** Tells whether a later mention by the other noun can mean a document of this one. */
  boolean isCalled(DocumentNoun other) {
    return this == other
        || other == ANY
        || CONTRACTS.contains(this) && CONTRACTS.contains(other)
        || this == TRUCE && other == AGREEMENT
        || this == JOINT_STATEMENT && other == DECLARATION;
  }
}
