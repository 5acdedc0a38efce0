package dev.parley.cli;

import dev.parley.intake.jsonl.JsonLines;
import dev.parley.intake.plain.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file of the command line with one article a line; closed behind its last. */
final class JsonLinesInput implements Iterator<Found> {

  private final Path file;
  private final InputStream in;
  private final JsonLines lines;
  private final Notices notices;
  private boolean ended;
  private @Nullable Found next;

  private JsonLinesInput(Path file, InputStream in, Policy policy, Notices notices) {
    this.file = file;
    this.in = in;
    this.lines = new JsonLines(in, policy);
    this.notices = notices;
  }

  /** Opens a file. */
  static Iterator<Found> open(Path file, Policy policy, Notices notices) {
    try {
      return new JsonLinesInput(file, Files.newInputStream(file), policy, notices);
    } catch (IOException e) {
      return Collections.<Found>singleton(failed(file, e)).iterator();
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private @Nullable Found advance() {
    try {
      JsonLines.Line line = lines.next();
      if (line == null || line.number() == 0) {
        ended = true;
        in.close();
      }
      if (line == null) {
        return null;
      }
      return line.number() == 0
          ? Found.of(line.taken(), file.toString(), file.toString(), Files.size(file), notices)
          : Found.of(
              line.taken(), file + ":" + line.number(), file.toString(), line.bytes(), notices);
    } catch (IOException e) {
      ended = true;
      return failed(file, e);
    }
  }

  private static Found failed(Path file, IOException e) {
    return new Found.Failed(file.toString(), Failure.reason(e), 0);
  }
}
