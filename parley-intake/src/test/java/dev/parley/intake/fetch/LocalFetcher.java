package dev.parley.intake.fetch;

import java.time.Duration;
import java.util.List;

/** Fetchers for tests: no pauses, short limits, and "news.test" on this machine allowed. */
final class LocalFetcher {

  static final String AGENT = "Parley/0.1 (+https://parley.example/bot)";

  private LocalFetcher() {}

  static FetchPolicy policy() {
    return FetchPolicy.of(AGENT)
        .withPace(4, Duration.ZERO)
        .withTimeLimit(Duration.ofSeconds(20), Duration.ofSeconds(10))
        .withAllowedPrivate(AllowedPrivate.of(List.of("news.test")));
  }

  static Names names() {
    return new Names().with("news.test", "127.0.0.1");
  }

  static Fetcher of(FetchPolicy policy) {
    return new Fetcher(policy, names());
  }
}
