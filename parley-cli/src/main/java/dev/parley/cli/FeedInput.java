package dev.parley.cli;

import dev.parley.intake.Intake;
import dev.parley.intake.Taken;
import dev.parley.intake.feed.Entry;
import dev.parley.intake.feed.Feed;
import dev.parley.intake.feed.FeedReader;
import dev.parley.intake.feed.FeedResult;
import dev.parley.intake.feed.NotAFeed;
import dev.parley.intake.html.Origin;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap among the inputs, which stands for the pages that it tells of.
 *
 * @param name what messages call it
 * @param url where it came from; null for a file
 * @param lists how many lists of sitemaps led to it
 * @param bytes how much of the inputs it is itself
 */
record FeedInput(String name, @Nullable String url, int lists, long bytes) {

  /** A list of sitemaps (sitemaps.org) may not list others; one level more is let pass. */
  private static final int MOST_LISTS = 2;

  /** Reads the feed, and has its pages fetched as they are asked for. */
  Iterator<Found> open(
      byte[] feed, @Nullable String charset, Web web, Intake intake, Notices notices) {
    FeedResult result = FeedReader.read(feed, url, charset);
    if (result instanceof NotAFeed none) {
      return one(new Found.Failed(name, none.reason(), bytes));
    }
    Feed read = (Feed) result;
    read.flaws().forEach(flaw -> notices.note(name, "line " + flaw.line() + ": " + flaw.what()));
    List<WebInput.Target> targets = targets(read, web);
    if (targets.isEmpty() && read.entries().stream().allMatch(web::isWanted)) {
      notices.note(name, "tells of no page" + (read.entries().isEmpty() ? "" : " not told before"));
    }
    if (read.kind() == Feed.Kind.SITEMAP_INDEX && lists >= MOST_LISTS) {
      return one(new Found.Failed(name, "a list of lists of lists of sitemaps", bytes));
    }
    web.expect(targets.size());
    Iterator<Found> itself = one(new Found.Passed(name, bytes));
    return new InTurn(List.of(itself, new WebInput(targets, web, intake, notices)).iterator());
  }

  private List<WebInput.Target> targets(Feed feed, Web web) {
    boolean isIndex = feed.kind() == Feed.Kind.SITEMAP_INDEX;
    List<WebInput.Target> targets = new ArrayList<>();
    for (Entry entry : feed.entries()) {
      String page = entry.url();
      if (page == null) {
        targets.add(new WebInput.Target(name + ": entry " + entry.id(), null, entry, lists, url));
      } else if (web.isFirst(page) && (isIndex || web.isWanted(entry))) {
        targets.add(
            isIndex
                ? new WebInput.Target(page, page, null, lists + 1, url)
                : new WebInput.Target(page, page, entry, lists, url));
      }
    }
    return targets;
  }

  /** Returns the page that an entry without an address carries itself. */
  static Taken carried(@Nullable Entry entry, Intake intake) {
    String html = entry == null ? null : entry.content();
    return html == null
        ? new Taken.Refused("an entry that says neither where its page is nor what is on it")
        : intake.read(
            html.getBytes(StandardCharsets.UTF_8),
            "text/html",
            new Origin(null, StandardCharsets.UTF_8.name(), null));
  }

  /**
   * Returns a page with what the feed tells of it and the page does not.
   *
   * @param assumed the date of pages that state none, which is worth less than the feed's
   */
  static Taken completed(Taken taken, @Nullable Entry entry, @Nullable StatedDate assumed) {
    if (entry == null || !(taken instanceof Taken.Whole whole)) {
      return taken;
    }
    Article page = whole.article();
    boolean isStated = page.published() != null && !page.published().equals(assumed);
    StatedDate published =
        isStated || entry.published() == null ? page.published() : entry.published();
    return new Taken.Whole(
        new Article(
            page.id(),
            page.text(),
            page.title() == null ? entry.title() : page.title(),
            page.byline() == null ? entry.author() : page.byline(),
            page.publisher(),
            page.url(),
            page.language(),
            published,
            page.modified() == null ? entry.updated() : page.modified()),
        whole.notes());
  }

  private static Iterator<Found> one(Found found) {
    return Collections.singleton(found).iterator();
  }
}
