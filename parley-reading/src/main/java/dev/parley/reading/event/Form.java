package dev.parley.reading.event;

/** Which form of a verb a word can be. */
enum Form {
  /** "attack". */
  BASE,
  /** "attacks". */
  THIRD,
  /** "took". */
  PAST,
  /** "taken". */
  PARTICIPLE,
  /** "attacked": past and participle are written the same. */
  PAST_OR_PARTICIPLE,
  /** "attacking". */
  ING,
  /** "shut": base, past and participle are written the same. */
  ANY,
  /** An event noun. */
  NOUN
}
