package dev.parley.intake.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends, or fails, behind a number of bytes. */
final class CountedStream extends FilterInputStream {

  /** More bytes came than may. */
  static final class TooLongException extends IOException {}

  private final boolean cut;
  private long left;

  CountedStream(InputStream in, long limit, boolean cut) {
    super(in);
    this.left = limit;
    this.cut = cut;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && cut) {
      return -1;
    }
    int n = in.read(buffer, offset, (int) Math.min(length, left + (cut ? 0 : 1)));
    if (n > left) {
      throw new TooLongException();
    }
    left -= Math.max(n, 0);
    return n;
  }

  /** Closing an HTTP body reads it to its end first, which nobody here wants. */
  @Override
  public void close() {}
}
