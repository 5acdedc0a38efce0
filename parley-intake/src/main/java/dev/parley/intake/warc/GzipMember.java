package dev.parley.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One gzip member of a file (RFC 1952), unpacked as it is read and checked against its checksum at
 * its end. Java's own {@code GZIPInputStream} runs on into the next member and does not tell where
 * that begins, which is the offset to resume from.
 */
final class GzipMember extends InputStream {

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  /** Bytes of a header field: file names are shorter, and a search must not run on from each. */
  private static final int LONGEST_FIELD = 1024;

  private final FileBytes file;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private final byte[] packed = new byte[1 << 14];
  private long offset;
  private boolean ended;

  /**
   * Opens the member at an offset.
   *
   * @param inflater without a header of its own ("nowrap"); the member begins by resetting it
   */
  GzipMember(FileBytes file, long offset, Inflater inflater) throws IOException {
    this.file = file;
    this.inflater = inflater;
    inflater.reset();
    this.offset = behindHeader(file, offset);
  }

  /** Tells whether a member may begin at an offset, by its first four bytes. */
  static boolean mayBeginAt(FileBytes file, long offset) throws IOException {
    return file.at(offset) == 0x1F
        && file.at(offset + 1) == 0x8B
        && file.at(offset + 2) == 8
        && (file.at(offset + 3) & RESERVED) == 0;
  }

  private static long behindHeader(FileBytes file, long start) throws IOException {
    if (!mayBeginAt(file, start)) {
      throw new DamagedMember("no gzip member begins here");
    }
    int flags = file.at(start + 3);
    long at = start + 10;
    if ((flags & EXTRA) != 0) {
      int extra = file.at(at) | file.at(at + 1) << 8;
      if (extra < 0 || extra > LONGEST_FIELD) {
        throw new DamagedMember("a gzip header without end");
      }
      at += 2 + extra;
    }
    if ((flags & NAME) != 0) {
      at = behindNul(file, at);
    }
    if ((flags & COMMENT) != 0) {
      at = behindNul(file, at);
    }
    return (flags & HEADER_CRC) != 0 ? at + 2 : at;
  }

  private static long behindNul(FileBytes file, long from) throws IOException {
    long at = from;
    for (int value = file.at(at); value != 0; value = file.at(at)) {
      if (value < 0 || at - from > LONGEST_FIELD) {
        throw new DamagedMember("a gzip header without end");
      }
      at++;
    }
    return at + 1;
  }

  /** Returns where the next member begins; known once this one has been read to its end. */
  long end() {
    return offset;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (ended || most == 0) {
      return ended ? -1 : 0;
    }
    try {
      while (true) {
        int count = inflater.inflate(into, from, most);
        if (count > 0) {
          crc.update(into, from, count);
          return count;
        }
        if (inflater.finished()) {
          finish();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new DamagedMember("not gzip data");
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw new DamagedMember("broken gzip data");
    }
  }

  private void feed() throws IOException {
    int count = file.read(offset, packed, 0, packed.length);
    if (count < 0) {
      throw new DamagedMember("the file ends inside a gzip member");
    }
    inflater.setInput(packed, 0, count);
    offset += count;
  }

  private void finish() throws IOException {
    ended = true;
    offset -= inflater.getRemaining();
    long checksum = littleEndian(offset);
    long size = littleEndian(offset + 4);
    if (checksum < 0 || size < 0) {
      throw new DamagedMember("the file ends inside a gzip member");
    }
    if (checksum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new DamagedMember("gzip data that does not match its checksum");
    }
    offset += 8;
  }

  private long littleEndian(long at) throws IOException {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      int one = file.at(at + i);
      if (one < 0) {
        return -1;
      }
      value = value << 8 | one;
    }
    return value;
  }
}
