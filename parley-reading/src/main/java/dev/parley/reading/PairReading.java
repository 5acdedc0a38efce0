package dev.parley.reading;

import dev.parley.model.EventType;
import dev.parley.model.Span;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.encoder.Pieces;
import dev.parley.reading.encoder.Stretch;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.encoder.WindowInput;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.WordPiece;
import dev.parley.reading.text.Words;
import org.jspecify.annotations.Nullable;

/** Types what one actor does to another. */
final class PairReading {

  private static final EventType[] TYPES = EventType.values();

  private PairReading() {}

  /** Reads the first window of a sentence; an actor outside of it counts as unnamed. */
  static EventType type(
      String sentence,
      @Nullable Span source,
      @Nullable Span target,
      Encoder encoder,
      WordPiece wordPiece) {
    Layout layout = Layout.of(sentence);
    Pieces pieces = Pieces.of(layout.words(), wordPiece);
    if (layout.words().size() == 0) {
      throw new IllegalArgumentException("no words");
    }
    Window window = Window.cut(layout, pieces).get(0);
    WindowInput input = WindowInput.of(layout, pieces, wordPiece, window.from(), window.to());
    float[] scores =
        encoder
            .score(input)
            .types()
            .of(
                stretch(source, layout.words(), window.to()),
                stretch(target, layout.words(), window.to()));
    int best = 0;
    for (int i = 1; i < TYPES.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return TYPES[best];
  }

  private static @Nullable Stretch stretch(@Nullable Span span, Words words, int end) {
    if (span == null) {
      return null;
    }
    int first = words.at(span.start());
    int last = words.at(span.end() - 1);
    return first < end && last < end && first <= last ? new Stretch(first, last) : null;
  }
}
