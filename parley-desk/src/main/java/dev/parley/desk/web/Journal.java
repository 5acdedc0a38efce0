package dev.parley.desk.web;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what the desk does, one line of JSON each. Thread-safe. */
public final class Journal {

  /** Says nothing. */
  public static final Journal SILENT = new Journal(null, Level.ERROR);

  private final @Nullable PrintStream out;
  private final Level level;
  private final Json json = new Json();

  /** How much is said; each level says what those before it say. */
  public enum Level {
    /** Defects. */
    ERROR,
    /** What an operator should look at. */
    WARN,
    /** Each request. */
    INFO,
    /** Where a request came from too. */
    DEBUG
  }

  private Journal(@Nullable PrintStream out, Level level) {
    this.out = out;
    this.level = level;
  }

  /** Returns a journal that writes to a stream, which stays open. */
  public static Journal to(PrintStream out, Level level) {
    return new Journal(out, level);
  }

  /** Tells whether something of a level is said. */
  public boolean says(Level what) {
    return out != null && what.compareTo(level) <= 0;
  }

  /** Says something. */
  public void say(Level what, String event, Map<String, ?> fields) {
    if (out == null || !says(what)) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("level", what.name().toLowerCase(Locale.ROOT));
    line.put("event", event);
    line.putAll(fields);
    String text = json.string(line);
    synchronized (out) {
      out.println(text);
    }
  }

  /** Tells of a defect, with its stack trace. */
  public void defect(String where, Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    say(Level.ERROR, "defect", Map.of("where", where, "trace", trace.toString()));
  }
}
