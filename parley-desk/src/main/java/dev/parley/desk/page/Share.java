package dev.parley.desk.page;

/**
 * A part of a count, to be shown as a bar.
 *
 * @param name whose
 * @param note a word on it; empty if there is none
 * @param count how many
 * @param most how many the largest has
 * @param here where more is told
 */
public record Share(String name, String note, long count, long most, String here) {

  /** Returns the bar's length, 1 to 100. */
  public long percent() {
    return Math.max(1, Math.round(100.0 * count / Math.max(1, most)));
  }
}
