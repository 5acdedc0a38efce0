package dev.parley.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The output of a job over archives, and a small file beside it that says up to which record the
 * output is complete. Marks are only ever appended, each on the disk before the next begins, and
 * the output before its mark. Opened again after the job was killed at any point, the output is cut
 * back to the last mark it reaches, so that going on from there writes each article exactly once.
 */
public final class Checkpoint implements Closeable {

  private final FileChannel output;
  private final FileChannel marks;
  private final OutputStream out;
  private @Nullable Mark last;

  private Checkpoint(FileChannel output, FileChannel marks, @Nullable Mark last) {
    this.output = output;
    this.marks = marks;
    this.out = Channels.newOutputStream(output);
    this.last = last;
  }

  /**
   * Opens a job's output to begin it or to go on.
   *
   * @param file the checkpoint, created if it is not there
   * @throws IOException if either cannot be written; if another job has the checkpoint open; if the
   *     output holds something that no mark accounts for; or if the file is no checkpoint
   */
  public static Checkpoint open(Path output, Path file) throws IOException {
    FileChannel marks =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(marks, file);
      MarkLines lines = MarkLines.read(marks, file, Files.exists(output) ? Files.size(output) : 0);
      if (!lines.begun() && Files.exists(output) && Files.size(output) > 0) {
        throw new IOException(output + " is there already, and no checkpoint beside it tells why");
      }
      marks.truncate(lines.length());
      marks.position(lines.length());
      if (!lines.begun()) {
        append(marks, MarkLines.HEADING);
      }
      return new Checkpoint(openOutput(output, lines.last()), marks, lines.last());
    } catch (IOException | RuntimeException e) {
      marks.close();
      throw e;
    }
  }

  private static FileChannel openOutput(Path output, @Nullable Mark last) throws IOException {
    FileChannel channel =
        FileChannel.open(output, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long written = last == null ? 0 : last.written();
      channel.truncate(written);
      channel.position(written);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel marks, Path file) throws IOException {
    try {
      if (marks.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException(file + ": another job is writing this", e);
    }
    throw new IOException(file + ": another job is writing this");
  }

  /** Returns how far the job has come; nothing if it is at its beginning. */
  public Optional<Mark> last() {
    return Optional.ofNullable(last);
  }

  /** Returns the output, to be written at its end and not closed. It is not buffered. */
  public OutputStream output() {
    return out;
  }

  /**
   * Says that everything before a place is in the output. When this returns, that holds whatever
   * happens.
   *
   * @throws IOException if the disk does not take it; the mark before still holds
   */
  public void commit(String archive, Place next) throws IOException {
    output.force(false);
    Mark mark = new Mark(archive, next, output.position());
    append(marks, MarkLines.line(mark));
    last = mark;
  }

  private static void append(FileChannel marks, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      marks.write(bytes);
    }
    marks.force(false);
  }

  @Override
  public void close() throws IOException {
    try (marks) {
      output.close();
    }
  }
}
