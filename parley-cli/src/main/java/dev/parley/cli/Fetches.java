package dev.parley.cli;

import dev.parley.intake.ContentKind;
import dev.parley.intake.feed.Entry;
import dev.parley.intake.feed.Feed;
import dev.parley.intake.feed.FeedDiscovery;
import dev.parley.intake.feed.FeedLink;
import dev.parley.intake.feed.FeedReader;
import dev.parley.intake.feed.FeedResult;
import dev.parley.intake.feed.NotAFeed;
import dev.parley.intake.fetch.Kept;
import dev.parley.intake.fetch.PageKeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pages being saved, in the order of their URLs; those that a feed tells of follow the feed. */
final class Fetches implements Iterator<Fetches.Result> {

  /** Lists of sitemaps may be nested so deep. */
  private static final int MOST_LISTS = 2;

  private final PageKeeper keeper;
  private final Web web;
  private final Notices notices;
  private final Deque<Iterator<Done>> levels = new ArrayDeque<>();

  /** What a URL may turn out to be. */
  enum Role {
    /** A page, or a feed that tells of pages. */
    ANY,
    /** A feed, or a page that names feeds. */
    FEED,
    /** A page, and nothing more comes of it. */
    PAGE
  }

  /**
   * A URL to be fetched.
   *
   * @param lists how many lists of sitemaps led to it
   */
  record Target(String url, Role role, int lists) {}

  /**
   * What came of a URL.
   *
   * @param isNew whether what is there was not there the last time
   * @param failure why there is nothing, null if there is
   */
  record Result(String url, boolean isNew, @Nullable String failure) {}

  private record Done(Target target, Result result, List<Target> more, List<String> notes) {}

  Fetches(List<Target> targets, PageKeeper keeper, Web web, Notices notices) {
    this.keeper = keeper;
    this.web = web;
    this.notices = notices;
    push(targets);
  }

  @Override
  public boolean hasNext() {
    while (!levels.isEmpty() && !levels.element().hasNext()) {
      levels.pop();
    }
    return !levels.isEmpty();
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Done done = levels.element().next();
    done.notes().forEach(note -> notices.note(done.target().url(), note));
    push(done.more());
    return done.result();
  }

  private void push(List<Target> targets) {
    List<Target> first = targets.stream().filter(target -> web.isFirst(target.url())).toList();
    if (!first.isEmpty()) {
      levels.push(web.ahead(first.iterator(), this::fetch));
    }
  }

  /** In another thread: all that takes time. */
  private Done fetch(Target target) {
    List<Target> more = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Result result;
    try {
      Kept kept = keeper.fetch(target.url());
      if (kept instanceof Kept.Page page) {
        follow(target, page, more, notes);
        result = new Result(target.url(), page.isNew(), null);
      } else {
        result = failed(target, Web.reason(((Kept.Missed) kept).failure()));
      }
    } catch (IOException e) {
      result = failed(target, "cannot be kept: " + Failure.reason(e));
    }
    return new Done(target, result, more, notes);
  }

  private static Result failed(Target target, String reason) {
    return new Result(target.url(), false, reason);
  }

  private void follow(Target target, Kept.Page page, List<Target> more, List<String> notes)
      throws IOException {
    if (target.role() == Role.PAGE) {
      return;
    }
    byte[] bytes = keeper.read(page.hash());
    if (ContentKind.of(bytes, null) == ContentKind.FEED) {
      more.addAll(told(bytes, target, page.url(), notes));
    } else if (target.role() == Role.FEED) {
      String html = new String(bytes, StandardCharsets.UTF_8);
      for (FeedLink link : FeedDiscovery.named(html, page.url())) {
        more.add(new Target(link.url(), Role.ANY, 0));
      }
      if (more.isEmpty()) {
        notes.add("neither a feed nor a page that names one");
      }
    }
  }

  private static List<Target> told(byte[] bytes, Target target, String url, List<String> notes) {
    FeedResult result = FeedReader.read(bytes, url, null);
    if (result instanceof NotAFeed none) {
      notes.add(none.reason());
      return List.of();
    }
    Feed feed = (Feed) result;
    feed.flaws().forEach(flaw -> notes.add("line " + flaw.line() + ": " + flaw.what()));
    boolean isList = feed.kind() == Feed.Kind.SITEMAP_INDEX;
    if (isList && target.lists() >= MOST_LISTS) {
      notes.add("a list of lists of lists of sitemaps, not followed");
      return List.of();
    }
    Role role = isList ? Role.ANY : Role.PAGE;
    int lists = target.lists() + (isList ? 1 : 0);
    List<Target> more = new ArrayList<>();
    for (Entry entry : feed.entries()) {
      if (entry.url() == null) {
        notes.add("entry " + entry.id() + " does not say where its page is, left out");
      } else {
        more.add(new Target(entry.url(), role, lists));
      }
    }
    return more;
  }
}
