package dev.parley.reading.actor;

import dev.parley.reading.text.Shape;

/** Tells which runs of capitalised words can be the name of a person. */
final class PersonNames {

  private final Tokens tokens;

  PersonNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the last word of a name of two words or more that begins with a word, or -1. */
  int end(int first) {
    if (!isPart(first)
        || WordList.COURTESY.has(tokens.lower(first))
        || tokens.roleAt(first, first) != null) {
      return -1;
    }
    int last = first;
    int parts = 0;
    while (last < tokens.size() && (last == first || goesOn(last))) {
      if (isPart(last)) {
        parts++;
      } else if (!WordList.PARTICLE.has(tokens.get(last)) && !isJoint(last)) {
        break;
      }
      last++;
    }
    while (last > first && !isPart(last - 1)) {
      last--;
    }
    return parts >= 2 && !isThing(first, last) ? last - 1 : -1;
  }

  /** Tells whether a capitalised word alone can be a surname. */
  boolean isSurname(int word) {
    return isPart(word) && !isThing(word, word + 1);
  }

  private boolean isThing(int first, int end) {
    for (int word = first; word < end; word++) {
      if (WordList.THING.has(tokens.lower(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(int word) {
    if (!tokens.isCapital(word)) {
      return false;
    }
    Shape shape = tokens.shape(word);
    boolean named =
        shape == Shape.TITLE || shape == Shape.MIXED || shape == Shape.INITIAL && word > 0;
    return named && (!WordList.NO_NAME.has(tokens.lower(word)) || isChinese(word));
  }

  /** "He Yafei": no pronoun has a name right behind it. */
  private boolean isChinese(int word) {
    return tokens.get(word).equals("He")
        && word + 1 < tokens.size()
        && goesOn(word + 1)
        && tokens.shape(word + 1) == Shape.TITLE
        && !WordList.NO_NAME.has(tokens.lower(word + 1));
  }

  /** A hyphen, apostrophe or the full stop of an initial, glued to the word before. */
  private boolean isJoint(int word) {
    char c = tokens.first(word);
    return tokens.length(word) == 1
        && (c == '-' || c == '’' || c == '\'' || c == '.' && tokens.length(word - 1) == 1)
        && tokens.isGlued(word)
        && !tokens.lower(word + 1).equals("s");
  }

  private boolean goesOn(int word) {
    return !tokens.isBreak(word) && tokens.gap(word) <= 1;
  }
}
