package dev.parley.intake.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a checkpoint file says: a heading, and a mark a line with its own checksum.
 *
 * @param begun whether the heading is there
 * @param last the last sound mark that the output reaches, if any
 * @param length how much of the file ends with that mark
 */
record MarkLines(boolean begun, @Nullable Mark last, long length) {

  static final String HEADING = "parley checkpoint 1\n";

  private static final int LONGEST = 1 << 16;

  /** Returns the line for a mark. */
  static String line(Mark mark) {
    String fields =
        mark.written()
            + " "
            + mark.next().offset()
            + " "
            + mark.next().inside()
            + " "
            + URLEncoder.encode(mark.archive(), UTF_8);
    return fields + " " + checksum(fields) + "\n";
  }

  /**
   * Reads a file from its beginning to its first line that is not in order, which is where the job
   * was killed; marks beyond the output's end, which the disk had not yet got, do not count.
   *
   * @param reached how long the output is, in bytes
   * @throws IOException if it begins with something else than a checkpoint's heading
   */
  static MarkLines read(FileChannel channel, Path file, long reached) throws IOException {
    channel.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    byte[] start = in.readNBytes(HEADING.length());
    if (!HEADING.startsWith(new String(start, UTF_8))) {
      throw new IOException(file + ": no checkpoint, and so not written to");
    }
    if (start.length < HEADING.length()) {
      return new MarkLines(false, null, 0);
    }
    MarkLines best = new MarkLines(true, null, start.length);
    long length = start.length;
    for (String line = next(in); line != null; line = next(in)) {
      Mark mark = mark(line);
      if (mark == null) {
        break;
      }
      length += line.length() + 1;
      if (mark.written() <= reached) {
        best = new MarkLines(true, mark, length);
      }
    }
    return best;
  }

  /** Returns the next line, without its end; null if it has none. */
  private static @Nullable String next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = in.read(); one >= 0 && line.size() < LONGEST; one = in.read()) {
      if (one == '\n') {
        return line.toString(ISO_8859_1);
      }
      line.write(one);
    }
    return null;
  }

  private static @Nullable Mark mark(String line) {
    int end = line.lastIndexOf(' ');
    if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
      return null;
    }
    String[] fields = line.split(" ");
    Place next = new Place(Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    return new Mark(URLDecoder.decode(fields[3], UTF_8), next, Long.parseLong(fields[0]));
  }

  private static String checksum(String fields) {
    CRC32 crc = new CRC32();
    crc.update(fields.getBytes(UTF_8));
    return String.format("%08x", crc.getValue());
  }
}
