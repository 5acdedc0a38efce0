package dev.parley.intake.warc;

import java.io.IOException;
import java.io.InputStream;

/**
 * The part of a stream that is being looked at. It grows to what is asked for and no further; with
 * room for twice that, its bytes are moved seldom enough for the time to stay linear.
 */
final class Window {

  private InputStream in = InputStream.nullInputStream();
  private byte[] bytes = new byte[1 << 18];
  private int start;
  private int end;
  private long position;

  /** Looks at another stream, from its present byte on. */
  void open(InputStream stream) {
    in = stream;
    start = 0;
    end = 0;
    position = 0;
  }

  /** Returns how many bytes of the stream have been left behind. */
  long position() {
    return position;
  }

  /** Returns how many bytes can be looked at without reading on. */
  int held() {
    return end - start;
  }

  /** Tells whether the stream goes on for so many bytes, having read them. */
  boolean has(int count) throws IOException {
    if (start + count > bytes.length) {
      byte[] roomy = 2L * count > bytes.length ? new byte[2 * count] : bytes;
      System.arraycopy(bytes, start, roomy, 0, held());
      bytes = roomy;
      end -= start;
      start = 0;
    }
    while (held() < count) {
      int more = in.read(bytes, end, bytes.length - end);
      if (more < 0) {
        return false;
      }
      end += more;
    }
    return true;
  }

  /** Returns a byte that is held, counted from the present one. */
  byte at(int index) {
    return bytes[start + index];
  }

  /** Leaves bytes behind that are held. */
  void skip(int count) {
    start += count;
    position += count;
  }

  /** Returns a copy of the next bytes, which are held. */
  byte[] copy(int count) {
    byte[] copy = new byte[count];
    System.arraycopy(bytes, start, copy, 0, count);
    return copy;
  }

  /**
   * Tells whether the words for a record's version stand somewhere: {@code WARC/1.}, with any
   * digit. What is not held does not count.
   */
  boolean isVersionAt(int index) {
    if (held() < index + 7) {
      return false;
    }
    byte[] b = bytes;
    int at = start + index;
    return b[at] == 'W'
        && b[at + 1] == 'A'
        && b[at + 2] == 'R'
        && b[at + 3] == 'C'
        && b[at + 4] == '/'
        && b[at + 5] >= '0'
        && b[at + 5] <= '9'
        && b[at + 6] == '.';
  }
}
