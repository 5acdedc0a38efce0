package dev.parley.reading;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is itself one speaker's, such as a press statement or a letter: it says "we"
 * or "I" outside of quotation marks, in more than one sentence. Only in such a text is a sentence
 * without a cue a statement.
 */
final class OwnText {

  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my");
  private static final int LEAST = 2;

  private OwnText() {}

  /** Tells it from the words alone; where others speak in the first person it errs. */
  static boolean mayBe(Layout layout) {
    return isOf(layout, new BitSet());
  }

  /** Tells it, not counting what stands in the mouth of others. */
  static boolean is(Layout layout, List<Attribution> found) {
    Words words = layout.words();
    BitSet others = new BitSet();
    for (Attribution one : found) {
      if (one.cue() != null && !isFirstPerson(words, one.source())) {
        for (Span part : one.content()) {
          others.set(words.at(part.start()), words.at(part.end() - 1) + 1);
        }
      }
    }
    return isOf(layout, others);
  }

  /** Tells whether a source is the one who issues such a text: "we", "I", or nobody named. */
  static boolean isFirstPerson(Words words, @Nullable Span source) {
    return source == null
        || FIRST_PERSON.contains(source.in(words.text()).toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(Layout layout, BitSet others) {
    Words words = layout.words();
    int sentences = 0;
    boolean counted = false;
    for (int word = 0; word < words.size(); word++) {
      counted &= layout.breaks()[word] == Sentences.NONE;
      if (!counted && !others.get(word) && isFirstPerson(layout, word)) {
        sentences++;
        counted = true;
      }
    }
    return sentences >= LEAST;
  }

  private static boolean isFirstPerson(Layout layout, int word) {
    String text = layout.words().get(word);
    return Quotation.of(layout.quotations()[word]) == Quotation.OUTSIDE
        && FIRST_PERSON.contains(text.toLowerCase(Locale.ROOT))
        && !text.equals("US");
  }
}
