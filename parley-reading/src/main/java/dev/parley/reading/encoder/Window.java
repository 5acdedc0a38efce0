package dev.parley.reading.encoder;

import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that the encoder sees at once. The windows of a text follow one another
 * without gap.
 *
 * @param from first word
 * @param to word after the last one
 */
public record Window(int from, int to) {

  /** Most pieces a window may have, {@code [CLS]} and {@code [SEP]} not counted. */
  public static final int MOST_PIECES = 158;

  /** What a window is meant to have at most, so that there is room to end with a paragraph. */
  private static final int MEANT = 142;

  /** How far from its due place a window may end, in pieces, to end with a paragraph. */
  private static final int REACH = 45;

  /**
   * Cuts a text into windows of about equal length, which end with a sentence wherever one ends in
   * reach, with a paragraph if possible. Texts of more than one window get an even number of them,
   * if no long words or sentences prevent it, so that two cores are done at the same time. Linear
   * in the text.
   */
  public static List<Window> cut(Layout layout, Pieces pieces) {
    List<Window> windows = new ArrayList<>();
    int end = pieces.words();
    int left = evenly(pieces.count(0, end));
    for (int from = 0; from < end; left--) {
      int rest = pieces.count(from, end);
      left = Math.max(left, (rest + MEANT - 1) / MEANT);
      int to =
          rest <= MOST_PIECES && left <= 1
              ? end
              : end(layout, pieces, from, (rest + left - 1) / left);
      windows.add(new Window(from, to));
      from = to;
    }
    return windows;
  }

  /** Returns the number of words. */
  public int size() {
    return to - from;
  }

  private static int evenly(int pieces) {
    int windows = (pieces + MEANT - 1) / MEANT;
    return windows <= 1 ? windows : windows + windows % 2;
  }

  /** Returns where a window ends that is due to end after so many pieces. */
  private static int end(Layout layout, Pieces pieces, int from, int due) {
    int latest = pieces.forth(from, MOST_PIECES);
    int sentence = -1;
    int paragraph = -1;
    int nearestSentence = due;
    int nearestParagraph = REACH;
    for (int word = from + 1; word <= latest && word < pieces.words(); word++) {
      byte found = layout.breaks()[word];
      int away = Math.abs(pieces.count(from, word) - due);
      if (layout.words().first(word - 1) == ':') {
        continue; // what is announced belongs to who announces it
      }
      if (found == Sentences.PARAGRAPH && away < nearestParagraph) {
        paragraph = word;
        nearestParagraph = away;
      } else if (found == Sentences.SENTENCE && away < nearestSentence) {
        sentence = word;
        nearestSentence = away;
      }
    }
    if (paragraph > 0) {
      return paragraph;
    }
    return sentence > 0 ? sentence : Math.max(from + 1, latest);
  }
}
