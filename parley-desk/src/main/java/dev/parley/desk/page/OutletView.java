package dev.parley.desk.page;

/**
 * An outlet as a page shows it.
 *
 * @param name its name
 * @param search the address of all its statements
 * @param articles how many of its articles are in the record
 * @param copies how many of them are copies of another outlet's
 * @param statements how many it reports
 * @param named how many of them by people with a name
 * @param institutions how many by institutions
 * @param documents how many by documents
 * @param unnamed how many by people without a name, or by nobody
 */
public record OutletView(
    String name,
    String search,
    int articles,
    int copies,
    int statements,
    int named,
    int institutions,
    int documents,
    int unnamed) {

  /** Returns the share of statements without a name, in percent. */
  public long unnamedPercent() {
    return Math.round(100.0 * unnamed / Math.max(1, statements));
  }
}
