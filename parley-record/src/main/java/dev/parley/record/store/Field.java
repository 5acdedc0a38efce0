package dev.parley.record.store;

/** What of an entry or its article can be compared by a {@link Filter}. */
public enum Field {
  /** The entry's id. */
  ID(Kind.EXACT),
  /** The article's id, the SHA-256 of its text. */
  ARTICLE(Kind.EXACT),
  /** The id of the first article of a group of copies. */
  COPY_GROUP(Kind.EXACT),
  /** The article's headline. */
  TITLE(Kind.TEXT),
  /** Who published the article. */
  OUTLET(Kind.TEXT),
  /** Where it was published. */
  URL(Kind.TEXT),
  /** ISO 639-1 code of the article's language. */
  LANGUAGE(Kind.EXACT),
  /** The speaker's name. */
  SPEAKER(Kind.TEXT),
  /** PLOVER codes of the speaker. */
  SPEAKER_CODE(Kind.CODES),
  /** PLOVER codes of whom it is aimed at. */
  TARGET(Kind.CODES),
  /** How one is told whose words these are, a {@link dev.parley.model.Basis}. */
  BASIS(Kind.WORD),
  /** A {@link dev.parley.model.Form}. */
  FORM(Kind.WORD),
  /** An {@link dev.parley.model.Act}. */
  ACT(Kind.WORD),
  /** A {@link dev.parley.model.Stance}. */
  STANCE(Kind.WORD),
  /** The id of the dossier's issue. */
  ISSUE(Kind.EXACT),
  /** The reader's label of what the statement is about. */
  LABEL(Kind.TEXT),
  /** The words that name the source. */
  SOURCE(Kind.TEXT),
  /** The words that make it an attribution. */
  CUE(Kind.TEXT),
  /** The words said; several spans are joined with " … ". */
  CONTENT(Kind.TEXT),
  /** The words of the condition. */
  CONDITION(Kind.TEXT),
  /** The words that name to whom it was said. */
  ADDRESSEE(Kind.TEXT),
  /** The words that name through what. */
  CHANNEL(Kind.TEXT),
  /** Who is reported to have reported it. */
  VIA(Kind.TEXT),
  /** The TIMEX3 value of when it was said. */
  SAID_ON(Kind.EXACT),
  /** {@code true} or {@code false}: whether the attribution is negated. */
  NEGATED(Kind.TRUTH),
  /** {@code true} or {@code false}: whether a correction lies over it. */
  CORRECTED(Kind.TRUTH);

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  /** Returns how its values are compared. */
  public Kind kind() {
    return kind;
  }

  /** How values are compared. */
  public enum Kind {
    /** As they are. */
    EXACT,
    /** One of the codebook's fixed words, in any case of letters. */
    WORD,
    /** Free text, without regard to the case of A to Z. */
    TEXT,
    /** One or more PLOVER codes. */
    CODES,
    /** {@code true} or {@code false}. */
    TRUTH
  }
}
