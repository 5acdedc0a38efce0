package dev.parley.reading.encoder;

import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that the encoder sees at once. Neighbours overlap: only what lies in its core
 * is this window's to decide, the rest is context. The cores of a text's windows follow one another
 * without gap.
 *
 * @param from first word seen
 * @param to word after the last one seen
 * @param coreFrom first word of the core
 * @param coreTo word after the core's last
 */
public record Window(int from, int to, int coreFrom, int coreTo) {

  /** Most pieces a window may have, {@code [CLS]} and {@code [SEP]} not counted. */
  public static final int MOST_PIECES = 158;

  private static final int CONTEXT_BEFORE = 0;
  private static final int CONTEXT_BEHIND = 0;

  /**
   * Cuts a text into windows; cores end with a sentence wherever one ends in reach, with a
   * paragraph if possible. Linear in the text.
   */
  public static List<Window> cut(Layout layout, Pieces pieces) {
    List<Window> windows = new ArrayList<>();
    int end = pieces.words();
    for (int core = 0; core < end; ) {
      int from = sentenceFrom(layout, pieces.back(core, CONTEXT_BEFORE), core);
      int to = pieces.forth(from, MOST_PIECES);
      int coreTo = to == end ? end : coreEnd(layout, pieces, core, to);
      windows.add(new Window(from, to, core, coreTo));
      core = coreTo;
    }
    return windows;
  }

  /** Returns the number of words seen. */
  public int size() {
    return to - from;
  }

  private static int sentenceFrom(Layout layout, int earliest, int core) {
    for (int word = earliest; word < core; word++) {
      if (layout.breaks()[word] != Sentences.NONE) {
        return word;
      }
    }
    return core;
  }

  private static int coreEnd(Layout layout, Pieces pieces, int core, int to) {
    int latest = Math.max(core + 1, pieces.back(to, CONTEXT_BEHIND));
    int sentence = -1;
    for (int word = latest; word > core + (latest - core) / 2; word--) {
      byte found = layout.breaks()[word];
      if (found == Sentences.PARAGRAPH) {
        return word;
      }
      if (found == Sentences.SENTENCE && sentence < 0) {
        sentence = word;
      }
    }
    return sentence > 0 ? sentence : latest;
  }
}
