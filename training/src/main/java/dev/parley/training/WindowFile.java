package dev.parley.training;

import dev.parley.reading.encoder.WindowInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes windows as little-endian 32-bit integers, in the form that {@code windows.py} reads and
 * describes.
 */
final class WindowFile implements AutoCloseable {

  private final OutputStream out;

  WindowFile(Path path) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  /**
   * Appends the words {@code [from, to)} of an article; spans that reach out of them are cut off or
   * left out.
   */
  void write(WindowInput input, List<LabelledSpan> spans, int from, int to) throws IOException {
    int[] index = new int[spans.size()];
    int count = 0;
    for (int i = 0; i < index.length; i++) {
      index[i] = spans.get(i).last() >= from && spans.get(i).first() < to ? count++ : -1;
    }
    int pieces = input.ids().length;
    int words = input.heads().length;
    ByteBuffer bytes =
        ByteBuffer.allocate(4 * (3 + 3 * pieces + words + 4 * count))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(pieces).putInt(words).putInt(count);
    for (int[] row : List.of(input.ids(), input.shapes(), input.places(), input.heads())) {
      for (int value : row) {
        bytes.putInt(value);
      }
    }
    for (int i = 0; i < index.length; i++) {
      if (index[i] >= 0) {
        LabelledSpan span = spans.get(i);
        bytes.putInt(span.kind());
        bytes.putInt(Math.max(span.first(), from) - from);
        bytes.putInt(Math.min(span.last(), to - 1) - from);
        bytes.putInt(span.link() < 0 ? -1 : index[span.link()]);
      }
    }
    out.write(bytes.array());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
