package dev.parley.cli;

import dev.parley.intake.ContentKind;
import dev.parley.intake.Intake;
import dev.parley.intake.feed.FeedDiscovery;
import dev.parley.intake.feed.FeedLink;
import dev.parley.intake.feed.FeedReader;
import dev.parley.intake.feed.FeedResult;
import dev.parley.intake.feed.NotAFeed;
import dev.parley.intake.fetch.FetchFailure;
import dev.parley.intake.fetch.FetchOutcome;
import dev.parley.intake.fetch.FetchedPage;
import dev.parley.intake.fetch.NotModified;
import dev.parley.intake.fetch.Validators;
import dev.parley.record.store.Feed;
import dev.parley.record.store.Record;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a feed's answer: its new pages come into the record, and the record is told
 * when the feed is to be asked again and with what.
 */
final class FeedPoll {

  /** A feed that fails for long is still asked so often, unless feeds are asked more seldom. */
  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

  /** Doublings beyond this are longer than a day in any case. */
  private static final int MOST_DOUBLINGS = 20;

  private final Record record;
  private final Web web;
  private final Intake intake;
  private final Notices notices;
  private final Accessions accessions;
  private final Duration every;

  /**
   * Takes answers.
   *
   * @param every how long a feed is left in peace
   */
  FeedPoll(
      Record record,
      Web web,
      Intake intake,
      Notices notices,
      Accessions accessions,
      Duration every) {
    this.record = record;
    this.web = web;
    this.intake = intake;
    this.notices = notices;
    this.accessions = accessions;
    this.every = every;
  }

  /** What a feed answered. */
  record Answer(Feed feed, FetchOutcome outcome) {}

  /** Asks a feed for what has changed; any thread may. */
  static Answer ask(Feed feed, Web web) {
    Validators known = new Validators(feed.etag(), feed.lastModified(), feed.uses());
    return new Answer(feed, web.fetcher().fetch(feed.url(), known));
  }

  /** Takes a feed's answer. */
  void take(Answer answer) {
    Feed feed = answer.feed();
    if (answer.outcome() instanceof NotModified same) {
      Validators validators = same.validators();
      succeeded(feed, same.movedTo(), feed.title(), validators);
    } else if (answer.outcome() instanceof FetchFailure failure) {
      failed(feed, Web.reason(failure), failure.notBefore());
    } else if (answer.outcome() instanceof FetchedPage page) {
      if (ContentKind.of(page.body(), page.contentType()) == ContentKind.FEED) {
        read(feed, page);
      } else {
        discover(feed, page);
      }
    }
  }

  private void read(Feed feed, FetchedPage page) {
    FeedResult result = FeedReader.read(page.body(), page.finalUrl(), page.charset());
    if (result instanceof NotAFeed none) {
      failed(feed, none.reason(), null);
      return;
    }
    FeedInput input = new FeedInput(feed.url(), page.finalUrl(), 0, Progress.PAGE);
    boolean whole = accessions.take(input.open(page.body(), page.charset(), web, intake, notices));
    String title = ((dev.parley.intake.feed.Feed) result).title();
    // What is left would be lost if the server could say next time that nothing has changed.
    Validators validators = whole ? page.validators() : Validators.NONE;
    succeeded(feed, page.movedTo(), title == null ? feed.url() : title, validators);
  }

  private void succeeded(
      Feed feed, @Nullable String movedTo, @Nullable String title, Validators validators) {
    Instant now = now();
    String url = movedTo == null ? feed.url() : movedTo;
    record.save(
        new Feed(
            url,
            title,
            validators.etag(),
            validators.lastModified(),
            validators.uses(),
            now,
            now.plus(every),
            0,
            null));
    if (!url.equals(feed.url())) {
      record.removeFeed(feed.url());
      notices.note(feed.url(), "moved for good, followed at " + url);
    }
  }

  private void failed(Feed feed, String reason, @Nullable Instant notBefore) {
    Instant now = now();
    int errors = feed.errors() + 1;
    Instant next = now.plus(backOff(errors));
    if (notBefore != null && notBefore.isAfter(next)) {
      next = notBefore;
    }
    record.save(
        new Feed(
            feed.url(),
            feed.title(),
            feed.etag(),
            feed.lastModified(),
            feed.uses(),
            now,
            next,
            errors,
            reason));
    notices.failed(feed.url(), reason);
  }

  /** Twice as long with each error, up to a day. */
  private Duration backOff(int errors) {
    Duration most = every.compareTo(LONGEST_BACK_OFF) > 0 ? every : LONGEST_BACK_OFF;
    Duration wait = every.multipliedBy(1L << Math.min(errors - 1, MOST_DOUBLINGS));
    return wait.compareTo(most) > 0 ? most : wait;
  }

  /** A page in place of a feed that was never read may name the feed that is meant. */
  private void discover(Feed feed, FetchedPage page) {
    if (feed.title() != null) {
      failed(feed, "a page in place of the feed that was there", null);
      return;
    }
    String html = new String(page.body(), StandardCharsets.UTF_8);
    List<FeedLink> named = FeedDiscovery.named(html, page.finalUrl());
    String found = named.isEmpty() ? usual(feed, page.finalUrl()) : named.get(0).url();
    if (found == null) {
      failed(feed, "neither a feed nor a page that names one", null);
      return;
    }
    if (record.feeds().stream().noneMatch(known -> known.url().equals(found))) {
      record.save(Feed.of(found));
    }
    record.removeFeed(feed.url());
    String which =
        named.size() > 1
            ? "a page; the first of its feeds is followed: "
            : "a page; its feed is followed: ";
    notices.note(feed.url(), which + found);
  }

  /** Looks in the usual places, once. */
  private @Nullable String usual(Feed feed, String url) {
    if (feed.errors() > 0) {
      return null;
    }
    for (String place : FeedDiscovery.usualPlaces(url)) {
      if (web.fetcher().fetch(place) instanceof FetchedPage page
          && ContentKind.of(page.body(), page.contentType()) == ContentKind.FEED) {
        return place;
      }
    }
    return null;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
