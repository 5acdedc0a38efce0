package dev.parley.spark;

import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file as rows. What cannot be read is a row too: a place that is not in order,
 * or the file from where on it cannot be read.
 */
final class FileArticles implements Iterator<Row> {

  private final InputFile file;
  private @Nullable Source source;
  private @Nullable CorpusArticle next;
  private long told;

  FileArticles(InputFile file, Way way, Configuration hadoop) {
    this.file = file;
    try {
      this.source = open(new Path(file.path()), file.kind(), way.policy(), hadoop);
      step();
    } catch (IOException e) {
      breakOff(e);
    }
  }

  private static Source open(Path path, InputFile.Kind kind, Policy policy, Configuration hadoop)
      throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    return kind == InputFile.Kind.ARCHIVE
        ? new ArchiveSource(files, path, new Intake(policy))
        : new JsonLinesSource(files, path, policy);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Row next() {
    CorpusArticle now = next;
    if (now == null) {
      throw new NoSuchElementException();
    }
    next = null;
    try {
      step();
    } catch (IOException e) {
      breakOff(e);
    }
    return RecordRows.row(now);
  }

  private void step() throws IOException {
    if (source == null) {
      return;
    }
    next = source.next();
    told++;
    if (next == null) {
      close();
    }
  }

  private void breakOff(IOException e) {
    String reason =
        e instanceof EOFException
            ? "breaks off: " + Reasons.of(e)
            : e instanceof FileNotFoundException
                ? "cannot be opened: " + Reasons.of(e)
                : "cannot be read" + (told > 0 ? " on: " : ": ") + Reasons.of(e);
    next = CorpusArticle.failed(file.path(), told + 1, null, reason);
    close();
  }

  private void close() {
    Source open = source;
    source = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
