package dev.parley.cli;

/** Numbers of things, as people say them. */
final class Count {

  private Count() {}

  /** Returns "1 party", "2 parties". */
  static String of(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
