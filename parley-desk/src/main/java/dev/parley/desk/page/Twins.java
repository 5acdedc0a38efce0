package dev.parley.desk.page;

/**
 * The same as a page for programs: its twins in the API.
 *
 * @param json the address of the answer as JSON
 * @param csv the address of the answer as CSV
 */
public record Twins(String json, String csv) {

  /**
   * Returns the twins of a page, with all that was chosen on it.
   *
   * @param name what the API calls it: {@code positions}
   */
  public static Twins of(Address here, String name) {
    Address twin = Address.of("/api/v1/" + name).with("q", here.get("q"));
    twin = twin.with("as_of", here.day("asof")).with("since", here.day("since"));
    if ("reported".equals(here.get("clock"))) {
      twin = twin.with("by_report", "true");
    }
    return new Twins(twin.toString(), twin.with("format", "csv").toString());
  }
}
