package dev.parley.intake.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines without decoding it, and without ever holding a line that is longer than
 * allowed.
 */
final class ByteLines {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;

  /**
   * Starts at the stream's present place.
   *
   * @param longest the most bytes a line may have
   */
  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line without its line feed.
   *
   * @param bytes what it holds; cut off where the line is too long
   * @param length how many bytes it took up in the stream
   */
  record Line(byte[] bytes, long length, boolean tooLong) {}

  /** Returns the next line, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (position < filled || fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      boolean complete = end < filled;
      line.write(buffer, position, Math.min(end - position, longest - line.size()));
      length += end - position + (complete ? 1 : 0);
      position = complete ? end + 1 : end;
      if (complete) {
        return new Line(line.toByteArray(), length, length - 1 > longest);
      }
    }
    return length == 0 ? null : new Line(line.toByteArray(), length, length > longest);
  }

  /** Returns what the next lines begin with, without taking it. */
  byte[] peek() throws IOException {
    if (position == filled) {
      fill();
    }
    return Arrays.copyOfRange(buffer, position, filled);
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
