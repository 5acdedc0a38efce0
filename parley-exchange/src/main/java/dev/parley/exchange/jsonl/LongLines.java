package dev.parley.exchange.jsonl;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, none of which is held if it is longer than {@link #LONGEST}. */
final class LongLines {

  /** The most bytes a line may have. */
  static final int LONGEST = 64 << 20;

  private final InputStream in;

  LongLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * A line.
   *
   * @param text without its line feed; empty where there is a fault
   * @param fault why the line cannot be taken; null if it can
   */
  record Line(String text, @Nullable String fault) {}

  /** Returns the next line; null behind the last. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (bytes.size() < LONGEST) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    return tooLong
        ? new Line("", "longer than " + (LONGEST >> 20) + " MiB")
        : decoded(bytes.toByteArray());
  }

  private static Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(text, null);
    } catch (CharacterCodingException e) {
      return new Line("", "not UTF-8");
    }
  }
}
