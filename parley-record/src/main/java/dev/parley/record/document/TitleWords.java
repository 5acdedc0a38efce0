package dev.parley.record.document;

import dev.parley.record.wording.ContentWords;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What in a document's title tells it from others: "Minsk" in "the 2015 Minsk agreements". */
final class TitleWords {

  /** Stems of words that name kinds of documents. */
  private static final Set<String> KINDS =
      stems(
          "accord agreement pact treaty deal draft document letter resolution protocol proposal"
              + " convention charter text memorandum act package list statement declaration"
              + " communique decision ceasefire truce commitment obligation terms undertaking");

  /** Stems of those that say no more than that it is one. */
  private static final Set<String> ANY_KIND = stems("document text");

  /** Stems of words of keeping and breaking. */
  private static final Set<String> KEEPING =
      stems(
          "violate violation breach break broke broken abrogate flout sabotage undermine ignore"
              + " implement implementation comply compliance honour honor fulfil fulfill withdraw"
              + " obey disregard renege abandon");

  private TitleWords() {}

  /** Returns the words that tell the document from others; none in "the draft treaty". */
  static Set<String> of(String title) {
    Set<String> words = new LinkedHashSet<>(ContentWords.of(title));
    words.removeAll(KINDS);
    words.removeIf(word -> word.chars().allMatch(Character::isDigit));
    return words;
  }

  /**
   * Tells whether words can speak of a document at all: a place gives its name to an agreement, and
   * "Minsk" alone is the city or its government.
   */
  static boolean speakOfDocuments(Set<String> words) {
    return ContentWords.shared(words, KINDS) > 0 || ContentWords.shared(words, KEEPING) > 0;
  }

  /** Returns the words for kinds of documents in a title, but for those that fit any. */
  static Set<String> kinds(@Nullable String title) {
    Set<String> words = new LinkedHashSet<>(ContentWords.of(title));
    words.retainAll(KINDS);
    words.removeAll(ANY_KIND);
    return words;
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(ContentWords.of(words));
  }
}
