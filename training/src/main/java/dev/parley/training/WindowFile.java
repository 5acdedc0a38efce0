package dev.parley.training;

import dev.parley.reading.encoder.WindowInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * Appends the words {@code [from, to)} of an example; spans that reach out of them are cut off or
   * left out.
   */
  void write(WindowInput input, Labels labels, @Nullable TypedPair pair, int from, int to)
      throws IOException {
    List<LabelledSpan> spans = labels.spans();
    int[] index = new int[spans.size()];
    int count = 0;
    for (int i = 0; i < index.length; i++) {
      index[i] = spans.get(i).last() >= from && spans.get(i).first() < to ? count++ : -1;
    }
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < index.length; i++) {
      if (index[i] >= 0) {
        LabelledSpan span = spans.get(i);
        int first = Math.max(span.first(), from) - from;
        int last = Math.min(span.last(), to - 1) - from;
        rows.add(new int[] {span.kind(), first, last, at(index, span.link())});
      }
    }
    int codings = 0;
    for (LabelledCoding coding : labels.codings()) {
      int cue = at(index, coding.cue());
      int content = at(index, coding.content());
      if (coding.cue() >= 0 ? cue < 0 : content < 0) {
        continue;
      }
      boolean reaches = coding.targetFirst() >= from && coding.targetLast() < to;
      int first = reaches ? coding.targetFirst() - from : coding.targetFirst() < 0 ? -1 : -2;
      int last = reaches ? coding.targetLast() - from : first;
      rows.add(
          new int[] {cue, content, coding.act(), coding.stance(), coding.negated(), first, last});
      codings++;
    }
    int pairs = 0;
    if (pair != null) {
      int[] source = labels.words(pair.source());
      int[] target = labels.words(pair.target());
      if (from == 0 && source[1] < to && target[1] < to) {
        rows.add(new int[] {source[0], source[1], target[0], target[1], pair.type().ordinal()});
        pairs++;
      }
    }
    write(input, labels, from, to, new int[] {count, codings, pairs}, rows);
  }

  private void write(
      WindowInput input, Labels labels, int from, int to, int[] counts, List<int[]> rows)
      throws IOException {
    int[] known = new int[to - from];
    for (int word = from; word < to; word++) {
      known[word - from] = labels.known(word);
    }
    List<int[]> all = new ArrayList<>();
    all.add(new int[] {input.ids().length, known.length});
    all.add(counts);
    all.addAll(List.of(input.ids(), input.shapes(), input.places(), input.heads(), known));
    all.addAll(rows);
    int size = all.stream().mapToInt(row -> row.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int[] row : all) {
      for (int value : row) {
        bytes.putInt(value);
      }
    }
    out.write(bytes.array());
  }

  private static int at(int[] index, int span) {
    return span < 0 ? -1 : index[span];
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
