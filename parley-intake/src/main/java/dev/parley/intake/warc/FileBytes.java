package dev.parley.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file read by offset, a stretch at a time. */
final class FileBytes {

  private final SeekableByteChannel channel;
  private final byte[] stretch = new byte[1 << 16];
  private long begin;
  private int length;

  FileBytes(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** Returns the byte at an offset, or -1 behind the last. */
  int at(long offset) throws IOException {
    int index = index(offset);
    return index < 0 ? -1 : stretch[index] & 0xFF;
  }

  /** Copies what follows an offset, at least one byte; returns how many, or -1 behind the last. */
  int read(long offset, byte[] into, int from, int most) throws IOException {
    int index = index(offset);
    if (index < 0) {
      return -1;
    }
    int count = Math.min(most, length - index);
    System.arraycopy(stretch, index, into, from, count);
    return count;
  }

  private int index(long offset) throws IOException {
    if (offset < begin || offset >= begin + length) {
      begin = offset;
      length = 0;
      ByteBuffer buffer = ByteBuffer.wrap(stretch);
      channel.position(offset);
      while (buffer.hasRemaining() && channel.read(buffer) > 0) {
        length = buffer.position();
      }
    }
    return offset < begin + length ? (int) (offset - begin) : -1;
  }
}
