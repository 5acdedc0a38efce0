package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

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
    List<LabelledSpan> spans =
        List.of(
            new LabelledSpan(LabelledSpan.SOURCE, 0, 0, -1),
            new LabelledSpan(LabelledSpan.SOURCE, 3, 3, -1),
            new LabelledSpan(LabelledSpan.CUE, 4, 4, 1),
            new LabelledSpan(LabelledSpan.CONTENT, 5, 9, 2));
    Path path = folder.resolve("windows.bin");
    try (WindowFile file = new WindowFile(path)) {
      file.write(input, spans, 3, 8);
    }
    IntBuffer ints =
        ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] head = new int[3];
    ints.get(head);
    assertThat(head).containsExactly(7, 5, 3);
    int[] ids = new int[7];
    ints.get(ids);
    assertThat(ids).isEqualTo(input.ids());
    ints.position(ints.position() + 14);
    int[] heads = new int[5];
    ints.get(heads);
    assertThat(heads).containsExactly(1, 2, 3, 4, 5);
    int[] labels = new int[12];
    ints.get(labels);
    assertThat(labels).containsExactly(0, 0, 0, -1, 1, 1, 1, 0, 2, 2, 4, 1);
    assertThat(ints.hasRemaining()).isFalse();
  }
}
