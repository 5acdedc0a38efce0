package dev.parley.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What is known about the terminal, if there is one. Java 17 cannot ask which of the standard
 * streams is one, so the launcher asks and says so in the system properties {@code parley.terminal}
 * ({@code out}, {@code err} or both) and {@code parley.columns}.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param colour whether colour is welcome on standard output
 * @param columns how wide lines may be, in characters
 */
record Terminal(boolean out, boolean err, boolean colour, int columns) {

  /** What lines are wrapped at where nobody says how wide the terminal is. */
  private static final int USUAL = 80;

  /** Longer lines than this are hard to read, however wide the terminal is. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 30;

  /** Returns what is right where nothing is a terminal: a pipe, a file, a test. */
  static Terminal none() {
    return new Terminal(false, false, false, USUAL);
  }

  /** Takes the launcher's word, and the reader's wish not to see colour. */
  static Terminal of(Properties properties, Map<String, String> environment) {
    String streams = properties.getProperty("parley.terminal", "");
    boolean out = streams.contains("out");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        out,
        streams.contains("err"),
        out && !plain,
        columns(properties.getProperty("parley.columns", "")));
  }

  private static int columns(String told) {
    if (!told.matches("[1-9][0-9]{0,5}")) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(told)));
  }
}
