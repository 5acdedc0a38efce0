package dev.parley.intake.warc;

/**
 * How much is held of one record, however long it says it is.
 *
 * @param record the most bytes a record's block may have
 * @param body the most bytes its body may unpack to
 */
public record WarcLimits(int record, int body) {

  /** 16 MB each: far beyond any page with an article, and some such records fit in the heap. */
  public static final WarcLimits USUAL = new WarcLimits(16 << 20, 16 << 20);

  /** Refuses limits that no record keeps. */
  public WarcLimits {
    if (record < 1 || body < 1 || record > 1 << 29) {
      throw new IllegalArgumentException("no limits for records: " + record + ", " + body);
    }
  }
}
