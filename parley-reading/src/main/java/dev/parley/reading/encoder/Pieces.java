package dev.parley.reading.encoder;

import dev.parley.reading.text.WordPiece;
import dev.parley.reading.text.Words;
import java.util.Arrays;

/** The word pieces of a text: for each word, its ids in the vocabulary. */
public final class Pieces {

  private final int[] ids;
  private final int[] offsets; // of each word's first id; one more entry than words

  private Pieces(int[] ids, int[] offsets) {
    this.ids = ids;
    this.offsets = offsets;
  }

  /** Cuts all words; linear in the text. */
  public static Pieces of(Words words, WordPiece wordPiece) {
    int[] offsets = new int[words.size() + 1];
    int[] ids = new int[words.size() + words.size() / 2 + 128];
    int[] buffer = new int[128];
    int count = 0;
    for (int word = 0; word < words.size(); word++) {
      int pieces = wordPiece.pieces(words.get(word), buffer);
      if (count + pieces > ids.length) {
        ids = Arrays.copyOf(ids, Math.max(ids.length * 2, count + pieces));
      }
      System.arraycopy(buffer, 0, ids, count, pieces);
      count += pieces;
      offsets[word + 1] = count;
    }
    return new Pieces(ids, offsets);
  }

  /** Returns how many words there are. */
  public int words() {
    return offsets.length - 1;
  }

  /** Returns how many pieces the words {@code [from, to)} have together. */
  public int count(int from, int to) {
    return offsets[to] - offsets[from];
  }

  /**
   * Returns the first word such that the words from it up to {@code to} have at most {@code most}
   * pieces.
   */
  int back(int to, int most) {
    int word = to;
    while (word > 0 && count(word - 1, to) <= most) {
      word--;
    }
    return word;
  }

  /**
   * Returns the last word boundary such that the words {@code [from, result)} have at most {@code
   * most} pieces.
   */
  int forth(int from, int most) {
    int word = from;
    while (word < words() && count(from, word + 1) <= most) {
      word++;
    }
    return word;
  }

  /** Copies the ids of the words {@code [from, to)} to {@code out} at {@code at}. */
  void copy(int from, int to, int[] out, int at) {
    System.arraycopy(ids, offsets[from], out, at, count(from, to));
  }
}
