package dev.parley.reading.attribution;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The sentences of a window that no attribution touches. In a text that is itself one speaker's
 * each of them is a statement without source and cue, if it asserts something: questions, headings
 * and what is quoted are none.
 */
final class BareSentences {

  /** Fewer words, the full stop counted, assert nothing: greetings, names, dates. */
  private static final int LEAST = 6;

  private final Layout layout;
  private final Window window;

  BareSentences(Layout layout, Window window) {
    this.layout = layout;
    this.window = window;
  }

  /** Returns the sentences beside those attributions, in the order of the text. */
  List<Joined> beside(List<Joined> found) {
    BitSet touched = new BitSet();
    for (Joined one : found) {
      if (one.cue() != null) {
        touched.set(one.cue().first(), one.cue().last() + 1);
      }
      one.content().forEach(part -> touched.set(part.first(), part.last() + 1));
    }
    List<Joined> bare = new ArrayList<>();
    for (int first = 0; first < window.size(); ) {
      int end = first + 1;
      while (end < window.size() && layout.breaks()[window.from() + end] == Sentences.NONE) {
        end++;
      }
      int next = touched.nextSetBit(first);
      if ((next < 0 || next >= end) && asserts(first, end)) {
        bare.add(new Joined(null, null, List.of(new Segment(Kind.CONTENT, first, end - 1))));
      }
      first = end;
    }
    return bare;
  }

  private boolean asserts(int first, int end) {
    Words words = layout.words();
    int from = window.from();
    return end - first >= LEAST
        && words.length(from + end - 1) == 1
        && (words.first(from + end - 1) == '.' || words.first(from + end - 1) == '!')
        && Quotation.of(layout.quotations()[from + first]) == Quotation.OUTSIDE;
  }
}
