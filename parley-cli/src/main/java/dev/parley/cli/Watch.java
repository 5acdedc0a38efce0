package dev.parley.cli;

import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.feed.Entry;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.record.store.Feed;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Follows the feeds of a record. */
final class Watch {

  /** Another process may add a feed, so the record is looked at so often. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Record record;
  private final FetchPolicy fetching;
  private final Policy policy;
  private final boolean keepBytes;
  private final Duration every;
  private final Notices notices;
  private final Accessions accessions;
  private final Stopping stopping;

  /**
   * Prepares to follow a record's feeds.
   *
   * @param every how long a feed is left in peace
   */
  Watch(
      Record record,
      FetchPolicy fetching,
      Policy policy,
      boolean keepBytes,
      Duration every,
      Notices notices,
      Accessions accessions,
      Stopping stopping) {
    this.record = record;
    this.fetching = fetching;
    this.policy = policy;
    this.keepBytes = keepBytes;
    this.every = every;
    this.notices = notices;
    this.accessions = accessions;
    this.stopping = stopping;
    accessions.stopWhen(stopping::isAsked);
  }

  /** Asks each feed once whose time has come. */
  void once() {
    Set<String> asked = new HashSet<>();
    List<Feed> due = due(asked);
    // A feed that a page turned out to name is due at once.
    while (!due.isEmpty() && !stopping.isAsked()) {
      due.forEach(feed -> asked.add(feed.url()));
      ask(due);
      due = due(asked);
    }
  }

  private List<Feed> due(Set<String> asked) {
    return record.dueFeeds().stream().filter(feed -> !asked.contains(feed.url())).toList();
  }

  private void ask(List<Feed> due) {
    try (Web web = new Web(fetching, pages -> {}, keepBytes, this::isNew)) {
      FeedPoll poll = new FeedPoll(record, web, new Intake(policy), notices, accessions, every);
      Iterator<FeedPoll.Answer> answers =
          web.ahead(due.iterator(), feed -> FeedPoll.ask(feed, web));
      while (answers.hasNext() && !stopping.isAsked()) {
        poll.take(answers.next());
      }
    }
  }

  /** Where the record cannot tell, a page more is fetched, and the trouble shows with it. */
  private boolean isNew(Entry entry) {
    try {
      return entry.url() == null || !record.isSeen(entry.url(), Accessions.stated(entry));
    } catch (RecordException e) {
      return true;
    }
  }

  /** Asks feeds whenever their time has come, until the process is told to stop. */
  void untilStopped() {
    do {
      once();
    } while (!stopping.await(untilNext()));
  }

  private Duration untilNext() {
    Instant now = Instant.now();
    Duration wait =
        record.feeds().stream()
            .map(feed -> Duration.between(now, feed.nextPoll()))
            .min(Duration::compareTo)
            .orElse(LONGEST_WAIT);
    Duration least = wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    return least.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : least;
  }
}
