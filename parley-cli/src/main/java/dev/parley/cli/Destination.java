package dev.parley.cli;

import dev.parley.intake.warc.Checkpoint;
import dev.parley.intake.warc.Mark;
import dev.parley.intake.warc.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes, and what is left for it to read: everything, unless it goes on with the
 * output of one that was stopped.
 */
final class Destination implements Closeable {

  /** How much work a stop may cost. */
  private static final long BETWEEN_MARKS = TimeUnit.SECONDS.toNanos(1);

  private final Path file;
  private final OutputStream stream;
  private final @Nullable Checkpoint checkpoint;
  private final List<String> left;
  private final Place begin;
  private Found.@Nullable Loaded reached;
  private long marked = System.nanoTime();

  private Destination(
      Path file,
      OutputStream stream,
      @Nullable Checkpoint checkpoint,
      List<String> left,
      Place begin) {
    this.file = file;
    this.stream = stream;
    this.checkpoint = checkpoint;
    this.left = left;
    this.begin = begin;
  }

  /** Writes to standard output, which is left open. */
  static Destination standard(OutputStream out, List<String> inputs) {
    return new Destination(Path.of("-"), out, null, inputs, Place.START);
  }

  /**
   * Writes a new file.
   *
   * @throws IllegalStateException if it cannot be written, also later
   */
  static Destination file(Path out, List<String> inputs) {
    try {
      return new Destination(
          out, new NamedOutput(out, Files.newOutputStream(out)), null, inputs, Place.START);
    } catch (IOException e) {
      throw NamedOutput.failed(out, e);
    }
  }

  /**
   * Writes a file and keeps a checkpoint beside it; goes on where the checkpoint says, if there is
   * one.
   *
   * @throws IllegalArgumentException if the inputs are not archives, each once, or not those that
   *     the checkpoint is about
   * @throws IllegalStateException if it cannot be written, also later
   */
  static Destination resumable(Path out, List<String> inputs) {
    if (!areArchives(inputs)) {
      throw new IllegalArgumentException("--resume goes on only with web archives (.warc, .wet)");
    }
    List<String> archives = inputs.stream().map(input -> Path.of(input).toString()).toList();
    if (new HashSet<>(archives).size() < archives.size()) {
      throw new IllegalArgumentException("--resume takes each archive once");
    }
    try {
      Checkpoint checkpoint = Checkpoint.open(out, out.resolveSibling(name(out) + ".checkpoint"));
      Mark last = checkpoint.last().orElse(null);
      int at = last == null ? 0 : archives.indexOf(last.archive());
      if (at < 0) {
        checkpoint.close();
        throw new IllegalArgumentException(
            out + " is the output of other archives: " + last.archive());
      }
      return new Destination(
          out,
          new NamedOutput(out, checkpoint.output()),
          checkpoint,
          archives.subList(at, archives.size()),
          last == null ? Place.START : last.next());
    } catch (IOException e) {
      throw NamedOutput.failed(out, e);
    }
  }

  private static String name(Path out) {
    return String.valueOf(out.getFileName());
  }

  /** Tells whether all inputs are web archives by their names. */
  static boolean areArchives(List<String> inputs) {
    return inputs.stream().allMatch(Destination::isArchive);
  }

  private static boolean isArchive(String input) {
    try {
      return !Web.isUrl(input) && FileKind.of(Path.of(input)) == FileKind.ARCHIVE;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Returns the inputs that are not done, in their order. */
  List<String> left() {
    return left;
  }

  /** Returns the record to begin with in the first of them, if it is an archive. */
  Place begin() {
    return begin;
  }

  /** Says that the output holds everything up to an article and has been flushed. */
  void reached(Found.Loaded article) {
    reached = article;
    if (checkpoint != null && System.nanoTime() - marked > BETWEEN_MARKS) {
      commit();
    }
  }

  /** Says that the output holds everything. */
  void finish() {
    if (checkpoint != null) {
      commit();
    }
  }

  private void commit() {
    if (checkpoint != null && reached != null && reached.next() != null) {
      try {
        checkpoint.commit(reached.file(), reached.next());
      } catch (IOException e) {
        throw NamedOutput.failed(file, e);
      }
      marked = System.nanoTime();
    }
  }

  @Override
  public void close() throws IOException {
    if (checkpoint != null) {
      checkpoint.close();
    } else if (stream instanceof NamedOutput) {
      stream.close();
    }
  }
}
