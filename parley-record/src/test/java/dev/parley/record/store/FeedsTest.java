package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedsTest {

  private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");
  private static final Feed ASKED =
      new Feed(
          "https://a.example/feed",
          "A",
          "W/\"1\"",
          "Mon, 10 Jan 2022 11:00:00 GMT",
          3,
          NOON.minusSeconds(60),
          NOON.plusSeconds(60),
          2,
          "timed out");

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;

  @BeforeEach
  void open() {
    record = Record.open(kind.fresh(folder), CopyRule.EXACT, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void aFeedIsKeptWithAllThatIsKnownOfIt() {
    record.save(Feed.of("https://a.example/feed"));
    record.save(ASKED);

    assertThat(record.feeds()).containsExactly(ASKED);
  }

  @Test
  void aFeedIsDueWhenItsTimeHasCome() {
    Feed never = Feed.of("https://b.example/feed");
    record.save(ASKED);
    record.save(never);

    assertThat(record.dueFeeds()).containsExactly(never);
  }

  @Test
  void aFeedThatIsNoLongerFollowedIsGone() {
    record.save(ASKED);

    assertThat(record.removeFeed(ASKED.url())).isTrue();
    assertThat(record.removeFeed(ASKED.url())).isFalse();
    assertThat(record.feeds()).isEmpty();
  }

  @Test
  void aPageIsSeenUntilTheFeedStatesSomethingElse() {
    record.saveSeen("https://a.example/1", "2022-01-10");
    record.saveSeen("https://a.example/2", null);

    assertThat(record.isSeen("https://a.example/1", "2022-01-10")).isTrue();
    assertThat(record.isSeen("https://a.example/1", "2022-01-11")).isFalse();
    assertThat(record.isSeen("https://a.example/2", null)).isTrue();
    assertThat(record.isSeen("https://a.example/3", null)).isFalse();

    record.saveSeen("https://a.example/1", "2022-01-11");
    assertThat(record.isSeen("https://a.example/1", "2022-01-11")).isTrue();
  }
}
