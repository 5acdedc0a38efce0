package dev.parley.cli;

import java.io.PrintStream;

/**
 * What is told on standard error, one line each: {@code parley: NAME: reason} for an input that
 * failed, {@code parley: NAME: note: ...} for one that was read on an assumption.
 */
final class Notices {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean overBar;
  private int failures;

  /**
   * Begins with no failure told.
   *
   * @param overBar whether a progress bar may stand on the line and has to be wiped first
   */
  Notices(PrintStream err, boolean overBar) {
    this.err = err;
    this.overBar = overBar;
  }

  /** Tells that an input could not be read, and counts it. */
  void failed(String name, String reason) {
    failures++;
    print(name + ": " + reason);
  }

  /** Tells what was assumed about an input that is read nevertheless. */
  void note(String name, String assumption) {
    print(name + ": note: " + assumption);
  }

  /** Tells what concerns no single input. */
  void print(String message) {
    err.print((overBar ? CLEAR_LINE : "") + "parley: " + Printable.line(message) + "\n");
    err.flush();
  }

  /** Returns how many inputs failed so far. */
  int failures() {
    return failures;
  }
}
