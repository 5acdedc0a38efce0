package dev.parley.intake.fetch;

import java.time.Duration;

/** The time that the requests of one page may take together; waiting for a turn does not count. */
final class TimeBudget {

  private final Duration whole;
  private Duration left;

  TimeBudget(Duration whole) {
    this.whole = whole;
    this.left = whole;
  }

  Duration left() throws FetchException {
    if (left.isNegative() || left.isZero()) {
      throw Exchange.tooSlow(whole);
    }
    return left;
  }

  void spend(long nanos) {
    left = left.minusNanos(nanos);
  }
}
