package dev.parley.exchange.jsonl;

import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand that the codebook's form gives without their place: addressee and channel. They
 * are looked for near the words that make the statement one.
 */
final class WordsInText {

  /** What follows a field's name in the name of the field that holds its place. */
  static final String AT = "_at";

  private WordsInText() {}

  /** Returns where to look: the cue, else the source, else the content. */
  static Span of(@Nullable Span cue, @Nullable Span source, List<Span> content) {
    if (cue != null) {
      return cue;
    }
    if (source != null) {
      return source;
    }
    return content.isEmpty() ? new Span(0, 1) : content.get(0);
  }

  /** Returns where the words stand, nearest to the span; null if they stand nowhere. */
  static @Nullable Span nearest(String text, String words, Span near) {
    if (words.isEmpty()) {
      return null;
    }
    int before = text.lastIndexOf(words, near.start());
    int after = text.indexOf(words, near.start());
    if (before < 0 && after < 0) {
      return null;
    }
    boolean first = after < 0 || before >= 0 && near.start() - before <= after - near.start();
    int start = first ? before : after;
    return new Span(start, start + words.length());
  }
}
