package dev.parley.cli;

import dev.parley.intake.ContentKind;
import dev.parley.intake.Intake;
import dev.parley.intake.Taken;
import dev.parley.intake.feed.Entry;
import dev.parley.intake.fetch.FetchFailure;
import dev.parley.intake.fetch.FetchOutcome;
import dev.parley.intake.fetch.FetchedPage;
import dev.parley.intake.html.Origin;
import dev.parley.record.store.Provenance;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Pages from the network, in the order of their URLs. A URL that turns out to be a feed stands for
 * the pages that it tells of.
 */
final class WebInput implements Iterator<Found> {

  private final Web web;
  private final Intake intake;
  private final Notices notices;
  private final Iterator<Visited> visited;
  private Iterator<Found> pages = Collections.emptyIterator();

  /**
   * A page to be had.
   *
   * @param name what messages call it, its URL if it has one
   * @param url null where the feed carries the page itself
   * @param entry what a feed told of it; null if none did, and then it may be a feed
   * @param lists how many lists of sitemaps led to it
   * @param feed the URL of the feed that told of it; null if none did, or one without a URL
   */
  record Target(
      String name, @Nullable String url, @Nullable Entry entry, int lists, @Nullable String feed) {

    /** A URL of the command line. */
    static Target of(String url) {
      return new Target(url, url, null, 0, null);
    }
  }

  /** What came of a URL: an article, a feed, or neither. */
  private sealed interface Visited {

    Target target();

    record Missed(Target target, FetchFailure failure) implements Visited {}

    record Read(Target target, Taken taken, Provenance.@Nullable Source source)
        implements Visited {}

    record Listing(Target target, FetchedPage page) implements Visited {}
  }

  WebInput(List<Target> targets, Web web, Intake intake, Notices notices) {
    this.web = web;
    this.intake = intake;
    this.notices = notices;
    this.visited = web.ahead(targets.iterator(), this::visit);
  }

  @Override
  public boolean hasNext() {
    return pages.hasNext() || visited.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (!pages.hasNext()) {
      pages = found(visited.next());
    }
    return pages.next();
  }

  /** In another thread: all that takes time. */
  private Visited visit(Target target) {
    if (target.url() == null) {
      return new Visited.Read(target, FeedInput.carried(target.entry(), intake), null);
    }
    FetchOutcome outcome = web.fetcher().fetch(target.url());
    if (!(outcome instanceof FetchedPage page)) {
      return new Visited.Missed(target, (FetchFailure) outcome);
    }
    if (ContentKind.of(page.body(), page.contentType()) == ContentKind.FEED) {
      return new Visited.Listing(target, page);
    }
    Origin origin = Origin.of(page.finalUrl(), page.charset(), page.fetched());
    return new Visited.Read(
        target,
        intake.read(page.body(), page.contentType(), origin),
        web.kept(page.mediaType(), page.body()));
  }

  private Iterator<Found> found(Visited one) {
    Target target = one.target();
    String name = target.name();
    if (one instanceof Visited.Read read) {
      Taken taken = FeedInput.completed(read.taken(), target.entry(), intake.policy().published());
      Found found = Found.of(taken, name, name, Progress.PAGE, notices);
      return one(found.with(target, read.source()));
    }
    if (one instanceof Visited.Listing listing && target.entry() == null) {
      FetchedPage page = listing.page();
      FeedInput feed = new FeedInput(name, page.finalUrl(), target.lists(), Progress.PAGE);
      return feed.open(page.body(), page.charset(), web, intake, notices);
    }
    if (one instanceof Visited.Missed missed) {
      boolean forGood = missed.failure().retry() == FetchFailure.Retry.IS_USELESS;
      String reason = Web.reason(missed.failure());
      return one(new Found.Failed(name, reason, Progress.PAGE, forGood ? target : null));
    }
    String reason = "a feed inside a feed, not followed";
    return one(new Found.Failed(name, reason, Progress.PAGE, target));
  }

  private static Iterator<Found> one(Found found) {
    return Collections.singleton(found).iterator();
  }
}
