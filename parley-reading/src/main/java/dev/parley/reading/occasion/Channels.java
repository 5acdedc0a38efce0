package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Through what something was said: "in a statement", "on Twitter", "during a phone call". */
final class Channels {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "through", "by", "over", "from", "used", "using");

  private static final Set<String> NOUNS =
      Set.of(
          "statement",
          "statements",
          "briefing",
          "interview",
          "interviews",
          "conference",
          "letter",
          "call",
          "conversation",
          "speech",
          "address",
          "remarks",
          "tweet",
          "tweets",
          "post",
          "email",
          "e-mail",
          "memo",
          "message",
          "telegram",
          "note",
          "communique",
          "communiqué",
          "article",
          "op-ed",
          "testimony",
          "report",
          "release",
          "broadcast",
          "podcast",
          "phone",
          "telephone",
          "twitter",
          "facebook",
          "telegraph",
          "television",
          "tv",
          "radio",
          "cable",
          "press",
          "declaration",
          "editorial",
          "video",
          "webcast",
          "lecture",
          "readout",
          "blog");

  private static final int LONGEST = 9;

  private Channels() {}

  /** Returns the words behind the preposition, the nearest behind the cue's beginning. */
  static @Nullable Span in(Words words, Surroundings around, Span cue) {
    for (int word = words.at(cue.start());
        word < words.size() && words.start(word) < around.to();
        word++) {
      if (PREPOSITIONS.contains(lower(words, word))) {
        Span phrase = phrase(words, word + 1, around);
        if (phrase != null && around.isFree(phrase)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static @Nullable Span phrase(Words words, int first, Surroundings around) {
    for (int word = first;
        word < words.size() && word < first + LONGEST && words.end(word) <= around.to();
        word++) {
      String text = lower(words, word);
      if (NOUNS.contains(text) && !isCompound(words, word)) {
        return new Span(words.start(first), words.end(word));
      }
      if (!Character.isLetterOrDigit(words.first(word)) && "-’'.".indexOf(words.first(word)) < 0
          || PREPOSITIONS.contains(text)
          || text.equals("that")) {
        return null;
      }
    }
    return null;
  }

  /** "press conference", "phone call": the noun that follows is the head. */
  private static boolean isCompound(Words words, int word) {
    return word + 1 < words.size() && NOUNS.contains(lower(words, word + 1));
  }

  private static String lower(Words words, int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
