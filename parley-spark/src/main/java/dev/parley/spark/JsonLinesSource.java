package dev.parley.spark;

import dev.parley.intake.Policy;
import dev.parley.intake.jsonl.JsonLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A file with one article a line, packed by gzip or not. */
final class JsonLinesSource implements Source {

  private static final int BUFFER = 1 << 16;

  private final String input;
  private final InputStream in;
  private final JsonLines lines;
  private long ordinal;

  JsonLinesSource(FileSystem files, Path file, Policy policy) throws IOException {
    this.input = file.toString();
    this.in = unpacked(new BufferedInputStream(files.open(file), BUFFER));
    this.lines = new JsonLines(in, policy);
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B; // RFC 1952, 2.3.1
    in.reset();
    return packed ? new GZIPInputStream(in, BUFFER) : in;
  }

  @Override
  public @Nullable CorpusArticle next() throws IOException {
    JsonLines.Line line = lines.next();
    if (line == null) {
      return null;
    }
    return line.number() == 0
        ? CorpusArticle.of(input, ordinal++, "file", line.taken())
        : CorpusArticle.of(input, ordinal++, "line " + line.number(), line.taken());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
