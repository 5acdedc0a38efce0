package dev.parley.desk.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is logged in, by the secret in their cookie. Kept in memory: after a restart everybody logs
 * in again. Thread-safe.
 */
final class Sessions {

  /** How long somebody may do nothing and stay logged in. */
  static final Duration IDLE = Duration.ofHours(12);

  private static final int MOST = 10_000;
  private static final int SECRET_BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Map<String, Session> open =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST;
        }
      };

  private record Session(String user, Instant last) {}

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Returns a secret that nobody can guess. */
  static String secret() {
    byte[] random = new byte[SECRET_BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Begins a session and returns its secret. */
  synchronized String begin(String user) {
    String secret = secret();
    open.put(secret, new Session(user, clock.instant()));
    return secret;
  }

  /** Returns whose session it is; empty if there is none, or nothing was done in it for long. */
  synchronized Optional<String> user(String secret) {
    Session session = open.get(secret);
    Instant now = clock.instant();
    if (session == null || session.last().plus(IDLE).isBefore(now)) {
      open.remove(secret);
      return Optional.empty();
    }
    open.put(secret, new Session(session.user(), now));
    return Optional.of(session.user());
  }

  /** Ends a session. */
  synchronized void end(String secret) {
    open.remove(secret);
  }
}
