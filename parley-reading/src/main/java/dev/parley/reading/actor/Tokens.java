package dev.parley.reading.actor;

import dev.parley.model.Span;
import dev.parley.reading.actor.Roles.Role;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Shape;
import dev.parley.reading.text.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of an article in lower case, and the roles that begin at them. */
final class Tokens {

  private final Words words;
  private final byte[] breaks;
  private final String[] lower;
  private final List<Role>[] roles;

  @SuppressWarnings("unchecked") // Java has no arrays of generic types
  Tokens(Layout layout) {
    this.words = layout.words();
    this.breaks = layout.breaks();
    this.lower = new String[words.size()];
    this.roles = new List[words.size()];
    for (int word = 0; word < lower.length; word++) {
      lower[word] = words.get(word).toLowerCase(Locale.ROOT);
      roles[word] = Roles.beginningWith(lower[word]);
    }
  }

  int size() {
    return lower.length;
  }

  /** Returns a word in lower case; the empty string outside of the text. */
  String lower(int word) {
    return word < 0 || word >= lower.length ? "" : lower[word];
  }

  String get(int word) {
    return words.get(word);
  }

  char first(int word) {
    return words.first(word);
  }

  int length(int word) {
    return words.length(word);
  }

  int start(int word) {
    return words.start(word);
  }

  /** Returns the first word that ends behind an index, as {@link Words#at} does. */
  int at(int index) {
    return words.at(index);
  }

  /** Tells whether a capital letter begins a word. */
  boolean isCapital(int word) {
    char c = words.first(word);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  Shape shape(int word) {
    return Shape.of(words.text(), words.start(word), words.end(word));
  }

  /** Tells whether a sentence or paragraph begins with a word. */
  boolean isBreak(int word) {
    return breaks[word] != Sentences.NONE;
  }

  /** Returns the number of chars between the word before and a word. */
  int gap(int word) {
    return words.start(word) - words.end(word - 1);
  }

  /** Tells whether nothing is between the word before and a word. */
  boolean isGlued(int word) {
    return gap(word) == 0;
  }

  /** Returns where the words {@code [first, last]} stand. */
  Span span(int first, int last) {
    return new Span(words.start(first), words.end(last));
  }

  /** Returns the words {@code [first, last]} as the text has them. */
  String text(int first, int last) {
    return words.text().substring(words.start(first), words.end(last));
  }

  /** Returns the role whose words begin at a word, the longest that ends in the stretch. */
  @Nullable Role roleAt(int first, int last) {
    for (Role role : roles[first]) {
      int end = first + role.length() - 1;
      if (end <= last
          && end < lower.length
          && words.end(end) - words.start(first) == role.noun().length()
          && words
              .text()
              .regionMatches(true, words.start(first), role.noun(), 0, role.noun().length())) {
        return role;
      }
    }
    return null;
  }
}
