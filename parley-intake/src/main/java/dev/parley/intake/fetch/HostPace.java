package dev.parley.intake.fetch;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps the requests to one host apart, and keeps away from a host that asked us to wait. */
final class HostPace {

  /** Hosts remembered before those whose time has come are forgotten. */
  private static final int MANY = 10_000;

  private final Duration longestWait;
  private final Map<String, Long> next = new HashMap<>(); // by System.nanoTime
  private final Map<String, Instant> held = new HashMap<>();

  /** Makes a pace at which nobody waits longer than this for a host that asked us to. */
  HostPace(Duration longestWait) {
    this.longestWait = longestWait;
  }

  /**
   * Takes a turn at a host, or tells how long to wait before trying again.
   *
   * @param pause to the turn after this one
   * @return nanoseconds to wait; 0 if the turn is taken
   * @throws FetchException if the host wants to be left alone for long
   */
  synchronized long claim(String host, Duration pause) throws FetchException {
    Instant until = held.get(host);
    if (until != null) {
      Duration wait = Duration.between(Instant.now(), until);
      if (wait.compareTo(longestWait) > 0) {
        throw new FetchException(
            host + " asked to be left alone until " + until, Retry.MAY_HELP, 0, until);
      }
      if (wait.compareTo(Duration.ZERO) > 0) {
        return wait.toNanos();
      }
      held.remove(host);
    }
    long now = System.nanoTime();
    Long mine = next.get(host);
    if (mine != null && mine - now > 0) {
      return mine - now;
    }
    if (next.size() >= MANY) {
      next.values().removeIf(time -> time - now <= 0);
    }
    next.put(host, now + pause.toNanos());
    return 0;
  }

  /** Leaves a host alone until a point in time. */
  synchronized void hold(String host, Instant until) {
    if (held.size() >= MANY) {
      Instant now = Instant.now();
      held.values().removeIf(time -> !time.isAfter(now));
    }
    held.put(host, until);
  }
}
