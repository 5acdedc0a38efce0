package dev.parley.cli;

import dev.parley.intake.Policy;
import dev.parley.intake.jsonl.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input with one article a line; closed behind its last. */
final class JsonLinesInput extends SteppedInput {

  private final String name;
  private final InputStream in;
  private final CountedInput packed;
  private final JsonLines lines;
  private final Notices notices;
  private long told;

  /**
   * Reads lines as they are asked for.
   *
   * @param in the lines
   * @param packed where they come from, perhaps packed
   */
  JsonLinesInput(String name, InputStream in, CountedInput packed, Policy policy, Notices notices) {
    this.name = name;
    this.in = in;
    this.packed = packed;
    this.lines = new JsonLines(in, policy);
    this.notices = notices;
  }

  @Override
  @Nullable Found step() {
    try {
      JsonLines.Line line = lines.next();
      if (line == null || line.number() == 0) {
        end();
        in.close();
      }
      if (line == null) {
        return null;
      }
      String place = line.number() == 0 ? name : name + ":" + line.number();
      return Found.of(line.taken(), place, name, bytes(line), notices);
    } catch (IOException e) {
      end();
      return new Found.Failed(name, Failure.reason(e), 0);
    }
  }

  /** The lines are read in blocks; a line never counts for more than has been read. */
  private long bytes(JsonLines.Line line) {
    long left = packed.count() - told;
    long bytes = line.number() == 0 ? left : Math.min(left, line.bytes());
    told += bytes;
    return bytes;
  }
}
