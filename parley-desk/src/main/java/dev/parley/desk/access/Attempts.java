package dev.parley.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts logins that failed, by address and by name: after {@value #MOST} in ten minutes nobody is
 * let in by either until they are past. Thread-safe.
 */
final class Attempts {

  static final int MOST = 5;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int MOST_KNOWN = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Returns how many seconds one has to wait; 0 for none. */
  synchronized long wait(String whose) {
    Instant now = clock.instant();
    Deque<Instant> times = failed.get(whose);
    if (times == null) {
      return 0;
    }
    times.removeIf(time -> time.plus(WINDOW).isBefore(now));
    if (times.isEmpty()) {
      failed.remove(whose);
    }
    return times.size() < MOST
        ? 0
        : Math.max(1, Duration.between(now, times.getFirst().plus(WINDOW)).toSeconds());
  }

  /** Counts a failure. */
  synchronized void fail(String whose) {
    failed.computeIfAbsent(whose, key -> new ArrayDeque<>()).add(clock.instant());
  }

  /** Forgets the failures. */
  synchronized void succeed(String whose) {
    failed.remove(whose);
  }
}
