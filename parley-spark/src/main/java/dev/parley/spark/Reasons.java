package dev.parley.spark;

/** Why something failed, in words for one line. */
final class Reasons {

  private static final int LONGEST = 300;

  private Reasons() {}

  /** Returns the first line of what is said, else what kind of failure it is. */
  static String of(Throwable cause) {
    String message = cause.getMessage();
    String line =
        message == null || message.isBlank()
            ? cause.getClass().getSimpleName()
            : message.strip().lines().findFirst().orElseThrow();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
