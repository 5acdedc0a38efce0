package dev.parley.reading.encoder;

import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Shape;
import dev.parley.reading.text.WordPiece;
import dev.parley.reading.text.Words;

/**
 * What the encoder is given for one window. The same class makes it in training and in reading. T
 * is the number of pieces with {@code [CLS]} before and {@code [SEP]} behind, W the number of
 * words.
 *
 * @param ids vocabulary id of each piece, shape [T]
 * @param shapes ordinal of each piece's word's {@link Shape}, shape [T]
 * @param places where each piece's word stands: its break times 4 plus its quotation state, shape
 *     [T]; see {@link #PLACES}
 * @param heads index of each word's first piece, shape [W]
 */
public record WindowInput(int[] ids, int[] shapes, int[] places, int[] heads) {

  /** Number of values in {@code places}: 3 kinds of break by 4 quotation states. */
  public static final int PLACES = 12;

  /** Gathers the input of the words {@code [from, to)}. */
  public static WindowInput of(
      Layout layout, Pieces pieces, WordPiece wordPiece, int from, int to) {
    Words words = layout.words();
    int size = pieces.count(from, to) + 2;
    int[] ids = new int[size];
    int[] shapes = new int[size];
    int[] places = new int[size];
    int[] heads = new int[to - from];
    ids[0] = wordPiece.begin();
    ids[size - 1] = wordPiece.end();
    pieces.copy(from, to, ids, 1);
    for (int word = from; word < to; word++) {
      int head = 1 + pieces.count(from, word);
      int next = 1 + pieces.count(from, word + 1);
      int shape = Shape.of(words.text(), words.start(word), words.end(word)).ordinal();
      int place = layout.breaks()[word] * 4 + layout.quotations()[word];
      heads[word - from] = head;
      for (int piece = head; piece < next; piece++) {
        shapes[piece] = shape;
        places[piece] = place;
      }
    }
    return new WindowInput(ids, shapes, places, heads);
  }
}
