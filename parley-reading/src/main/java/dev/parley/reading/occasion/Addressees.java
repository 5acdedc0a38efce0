package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To whom something was said: "told reporters", "said to his Chinese counterpart". */
final class Addressees {

  /** Verbs whose object is the one spoken to. */
  private static final Set<String> VERBS =
      Set.of(
          "told",
          "tell",
          "tells",
          "telling",
          "informed",
          "inform",
          "informs",
          "informing",
          "assured",
          "assure",
          "assures",
          "assuring",
          "reminded",
          "remind",
          "reminds",
          "reminding",
          "notified",
          "notify",
          "briefed",
          "advised",
          "warned",
          "warn",
          "warns",
          "warning",
          "asked",
          "ask",
          "asks",
          "asking",
          "urged",
          "urge",
          "urges",
          "urging");

  private static final Set<String> ENDS =
      Set.of(
          "that",
          "on",
          "in",
          "at",
          "by",
          "during",
          "via",
          "after",
          "before",
          "when",
          "as",
          "to",
          "about",
          "of",
          "not",
          "how",
          "why",
          "what",
          "whether",
          "if",
          "who",
          "and",
          "while",
          "earlier",
          "later",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "last",
          "this",
          "through",
          "over",
          "from",
          "again");

  private static final int LONGEST = 8;

  private Addressees() {}

  /** Returns the words behind a verb of telling in or at the end of the cue, or behind its "to". */
  static @Nullable Span in(Words words, Surroundings around, Span cue) {
    int last = words.at(cue.end() - 1);
    for (int word = words.at(cue.start()); word <= last && word < words.size(); word++) {
      String text = words.get(word).toLowerCase(Locale.ROOT);
      if (VERBS.contains(text)) {
        return phrase(words, word + 1, around);
      }
    }
    int next = last + 1;
    boolean to = next < words.size() && words.get(next).equalsIgnoreCase("to");
    return to && words.start(next) < around.to() ? phrase(words, next + 1, around) : null;
  }

  private static @Nullable Span phrase(Words words, int first, Surroundings around) {
    int end = first;
    while (end < words.size()
        && end < first + LONGEST
        && words.end(end) <= around.to()
        && around.isFree(new Span(words.start(end), words.end(end)))
        && isInside(words, end)) {
      end++;
    }
    return end == first ? null : new Span(words.start(first), words.end(end - 1));
  }

  private static boolean isInside(Words words, int word) {
    char c = words.first(word);
    return (Character.isLetterOrDigit(c) || words.length(word) == 1 && "-’'".indexOf(c) >= 0)
        && !ENDS.contains(words.get(word).toLowerCase(Locale.ROOT));
  }
}
