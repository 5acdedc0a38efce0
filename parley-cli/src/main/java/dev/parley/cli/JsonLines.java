package dev.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files with one article a line; a broken line is named by its number and the others are read. */
final class JsonLines {

  private final Policy policy;
  private final TextCheck check;
  private final Notices notices;

  JsonLines(Policy policy, TextCheck check, Notices notices) {
    this.policy = policy;
    this.check = check;
    this.notices = notices;
  }

  /** Opens a file and closes it behind its last line. */
  Iterator<Found> open(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      ByteLines lines = new ByteLines(in, Policy.LARGEST);
      Optional<String> objection = objection(lines);
      if (objection.isPresent()) {
        in.close();
        return Collections.<Found>singleton(
                new Found.Failed(file.toString(), objection.get(), Files.size(file)))
            .iterator();
      }
      return new Lines(file.toString(), in, lines);
    } catch (IOException e) {
      return Collections.<Found>singleton(new Found.Failed(file.toString(), Failure.reason(e), 0))
          .iterator();
    }
  }

  /** A file that is something else altogether deserves one message, not one for every line. */
  private static Optional<String> objection(ByteLines lines) throws IOException {
    TextDecoder.Decoded start = TextDecoder.decode(lines.peek());
    String assumption = start.assumption();
    if (start.text().isEmpty()) {
      return Optional.of("empty");
    }
    if (assumption != null && assumption.contains("UTF-16")) {
      return Optional.of("in UTF-16; JSON Lines are in UTF-8");
    }
    return TextCheck.looksBinary(start.text())
        ? Optional.of("looks like binary, not text")
        : Optional.empty();
  }

  private final class Lines implements Iterator<Found> {

    private final String file;
    private final InputStream in;
    private final ByteLines lines;
    private int number;
    private boolean anything;
    private boolean ended;
    private @Nullable Found next;

    Lines(String file, InputStream in, ByteLines lines) {
      this.file = file;
      this.in = in;
      this.lines = lines;
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
        for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
          number++;
          Found found = found(line);
          if (found != null) {
            anything = true;
            return found;
          }
        }
        ended = true;
        in.close();
        return anything ? null : new Found.Failed(file, "no article in it", 0);
      } catch (IOException e) {
        ended = true;
        return new Found.Failed(file, Failure.reason(e), 0);
      }
    }

    /** Returns what a line holds, null if nothing but white space. */
    private @Nullable Found found(ByteLines.Line line) {
      String name = file + ":" + number;
      if (line.tooLong()) {
        return new Found.Failed(name, "longer than 32 MB, which no article is", line.length());
      }
      TextDecoder.Decoded decoded = TextDecoder.decodeEightBit(line.bytes());
      if (decoded.text().isBlank()) {
        return null;
      }
      if (decoded.assumption() != null) {
        notices.note(name, decoded.assumption());
      }
      try {
        JsonArticle json = JsonArticle.parse(decoded.text());
        json.oddities().forEach(oddity -> notices.note(name, oddity));
        String refusal = check.refusal(name, json.text()).orElse(null);
        return refusal != null
            ? new Found.Failed(name, refusal, line.length())
            : new Found.Loaded(name, file, json.article(policy.published()), line.length());
      } catch (JsonArticle.Malformed e) {
        return new Found.Failed(name, e.getMessage(), line.length());
      }
    }
  }
}
