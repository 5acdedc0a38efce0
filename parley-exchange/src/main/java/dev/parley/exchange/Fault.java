package dev.parley.exchange;

/**
 * Something in an imported file that could not be taken over. What stands beside it was.
 *
 * @param file the file as it was named
 * @param line its line, counted from 1; 0 where the fault is the whole file's
 * @param reason in words for one line of an error message
 */
public record Fault(String file, int line, String reason) {

  /** Returns it as a message: {@code talks.ann:3: reason}. */
  @Override
  public String toString() {
    return place() + ": " + reason;
  }

  /** Returns where it is: {@code talks.ann:3}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
