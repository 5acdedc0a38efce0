package dev.parley.desk.access;

import dev.parley.desk.web.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Who did what and when at a desk: one line of JSON each, only ever added to. Thread-safe. */
public final class AuditTrail {

  private static final int TAIL_BYTES = 1 << 18;

  private final @Nullable Path file;
  private final Json json = new Json();

  /**
   * Something that was done.
   *
   * @param at when, as ISO 8601 writes it
   * @param who did it
   * @param did what, in a few words
   * @param from the address it came from
   * @param status how it was answered
   */
  public record Deed(String at, String who, String did, String from, int status) {}

  /** Writes to a file, which need not be there yet; null writes nothing. */
  public AuditTrail(@Nullable Path file) {
    this.file = file;
  }

  /** Returns the file in which the trail of a record is kept that is a file itself. */
  public static Path beside(Path record) {
    return record.resolveSibling(record.getFileName() + ".audit.jsonl");
  }

  /** Writes down that something was done now. */
  public synchronized void add(String who, String did, String from, int status) {
    if (file == null) {
      return;
    }
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    String line = json.string(new Deed(now, who, did, from, status)) + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  /** Returns what was done last, the last first. */
  public synchronized List<Deed> latest(int most) {
    List<Deed> deeds = new ArrayList<>();
    for (String line : tail().split("\n")) {
      try {
        deeds.add(json.read(line.getBytes(StandardCharsets.UTF_8), Deed.class));
      } catch (JacksonException e) {
        continue; // The tail may begin amid a line.
      }
    }
    Collections.reverse(deeds);
    return deeds.subList(0, Math.min(most, deeds.size()));
  }

  private String tail() {
    if (file == null || !Files.exists(file)) {
      return "";
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - TAIL_BYTES);
      byte[] bytes = new byte[(int) (in.length() - from)];
      in.seek(from);
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }
}
