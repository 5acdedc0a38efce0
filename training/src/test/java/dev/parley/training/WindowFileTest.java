package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.encoder.Pieces;
import dev.parley.reading.encoder.WindowInput;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.WordPiece;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowFileTest {

  @Test
  void aWindowHoldsTheInputAndTheSpansThatReachIntoIt(@TempDir Path folder) throws IOException {
    WordPiece wordPiece = Encoder.vocabulary();
    Layout layout = Layout.of("He left. She said they talked.");
    Pieces pieces = Pieces.of(layout.words(), wordPiece);
    WindowInput input = WindowInput.of(layout, pieces, wordPiece, 3, 8);
    String text = layout.words().text();
    Labels labels =
        Labels.of(
            layout.words(),
            new Example(
                text,
                List.of(
                    statement(text, "He", "left", "left"), statement(text, "She", "said", "they")),
                false,
                List.of(),
                null));
    Path path = folder.resolve("windows.bin");
    try (WindowFile file = new WindowFile(path)) {
      file.write(input, labels, null, 3, 8);
    }
    IntBuffer ints =
        ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    assertThat(next(ints, 5)).containsExactly(7, 5, 3, 0, 0);
    assertThat(next(ints, 7)).isEqualTo(input.ids());
    ints.position(ints.position() + 14);
    assertThat(next(ints, 5)).containsExactly(1, 2, 3, 4, 5);
    assertThat(next(ints, 5)).containsExactly(1, 1, 1, 1, 1);
    assertThat(next(ints, 12)).containsExactly(0, 0, 0, -1, 1, 1, 1, 0, 2, 2, 2, 1);
    assertThat(ints.hasRemaining()).isFalse();
  }

  private static int[] next(IntBuffer ints, int count) {
    int[] row = new int[count];
    ints.get(row);
    return row;
  }

  private static LabelledStatement statement(
      String text, String source, String cue, String content) {
    return new LabelledStatement(
        span(text, source), span(text, cue), List.of(span(text, content)), false, null);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
