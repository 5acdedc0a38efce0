package dev.parley.intake.jsonl;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.plain.TextCheck;
import dev.parley.intake.plain.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with one article a line, in JSON. A line that holds no article is told by its number, and
 * the others are read. Nothing is held but the line at hand.
 */
public final class JsonLines {

  private final Policy policy;
  private final TextCheck check;
  private final ByteLines lines;
  private long number;
  private boolean begun;
  private boolean ended;
  private boolean anything;

  /**
   * One line of the file.
   *
   * @param number which, counted from 1; 0 where it is the file that is refused, not a line of it
   * @param bytes how much of the file it took up; 0 for the file
   * @param taken what is in it
   */
  public record Line(long number, long bytes, Taken taken) {}

  /**
   * Reads lines as they are asked for.
   *
   * @param in the file, from its beginning; closing it stays with whoever opened it
   */
  public JsonLines(InputStream in, Policy policy) {
    this.policy = policy;
    this.check = new TextCheck(policy.force());
    this.lines = new ByteLines(in, Policy.LARGEST);
  }

  /**
   * Returns what the next line holds that is not blank, or null behind the last.
   *
   * @throws IOException if the file cannot be read on
   */
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      Optional<String> objection = objection();
      if (objection.isPresent()) {
        ended = true;
        return refusal(objection.get());
      }
    }
    while (!ended) {
      ByteLines.Line line = lines.next();
      if (line == null) {
        ended = true;
        return anything ? null : refusal("no article in it");
      }
      number++;
      Taken taken = taken(line);
      if (taken != null) {
        anything = true;
        return new Line(number, line.length(), taken);
      }
    }
    return null;
  }

  private static Line refusal(String reason) {
    return new Line(0, 0, new Taken.Refused(reason));
  }

  /** A file that is something else altogether deserves one message, not one for every line. */
  private Optional<String> objection() throws IOException {
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

  /** Returns what a line holds, null if nothing but white space. */
  private @Nullable Taken taken(ByteLines.Line line) {
    if (line.tooLong()) {
      return new Taken.Refused("longer than 32 MB, which no article is");
    }
    TextDecoder.Decoded decoded = TextDecoder.decodeEightBit(line.bytes());
    if (decoded.text().isBlank()) {
      return null;
    }
    List<String> notes = new ArrayList<>();
    if (decoded.assumption() != null) {
      notes.add(decoded.assumption());
    }
    try {
      JsonArticle json = JsonArticle.parse(decoded.text());
      notes.addAll(json.oddities());
      String refusal = check.refusal(json.text(), notes).orElse(null);
      return refusal != null
          ? new Taken.Refused(refusal, notes)
          : new Taken.Whole(json.article(policy.published()), notes);
    } catch (JsonArticle.Malformed e) {
      return new Taken.Refused(String.valueOf(e.getMessage()), notes);
    }
  }
}
