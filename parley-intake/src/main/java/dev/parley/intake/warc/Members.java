package dev.parley.intake.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** What an archive is made of: gzip members, or the one stretch of bytes that a plain file is. */
final class Members implements Closeable {

  private final FileBytes file;
  private final boolean packed;
  private final Inflater inflater = new Inflater(true);
  private @Nullable GzipMember current;
  private long offset;

  Members(FileBytes file, boolean packed) {
    this.file = file;
    this.packed = packed;
  }

  /** Makes the next member the one at an offset. */
  void seek(long to) {
    offset = to;
  }

  /** Returns where the present member begins, or the next one if none is open. */
  long offset() {
    return offset;
  }

  /** Returns the place of a byte of the present member. */
  Place place(long position) {
    return packed ? new Place(offset, position) : new Place(offset + position, 0);
  }

  /** Tells whether what is read to the end of a member is known to be what was written. */
  boolean areChecked() {
    return packed;
  }

  /**
   * Opens the next member, if the file goes on.
   *
   * @throws DamagedMember if none begins here
   */
  boolean open(Window window) throws IOException {
    if (file.at(offset) < 0) {
      return false;
    }
    if (packed) {
      current = new GzipMember(file, offset, inflater);
      window.open(current);
    } else {
      window.open(new Rest(offset));
    }
    return true;
  }

  /** Goes on behind the present member, which has been read to its end, at this position. */
  void pass(long position) {
    offset = current == null ? offset + position : current.end();
  }

  /** Goes on at the next offset at which a gzip member with a record begins, or at the end. */
  void passDamaged() throws IOException {
    do {
      offset++;
    } while (file.at(offset) >= 0 && !isRecordAt(offset));
  }

  private boolean isRecordAt(long at) throws IOException {
    if (!GzipMember.mayBeginAt(file, at)) {
      return false;
    }
    try {
      GzipMember member = new GzipMember(file, at, inflater);
      return new String(member.readNBytes(5), US_ASCII).equals("WARC/");
    } catch (DamagedMember e) {
      return false;
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** The rest of the file, as it is. */
  private final class Rest extends InputStream {

    private long at;

    Rest(long from) {
      this.at = from;
    }

    @Override
    public int read() throws IOException {
      int value = file.at(at);
      at += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int count = file.read(at, into, from, most);
      at += Math.max(0, count);
      return count;
    }
  }
}
