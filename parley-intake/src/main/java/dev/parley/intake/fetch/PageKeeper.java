package dev.parley.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Fetches pages into a folder and asks for those it has only if they changed, so that a run that
 * was stopped goes on where it was at the cost of a short answer a page. Safe for use by many
 * threads.
 */
public final class PageKeeper implements Closeable {

  private final Fetcher fetcher;
  private final KeptPages pages;
  private final Visits visits;

  private PageKeeper(Fetcher fetcher, KeptPages pages, Visits visits) {
    this.fetcher = fetcher;
    this.pages = pages;
    this.visits = visits;
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param fetcher stays the caller's to close
   * @throws IOException if what is in the folder cannot be read, or nothing written there
   */
  public static PageKeeper open(Path folder, Fetcher fetcher) throws IOException {
    return new PageKeeper(fetcher, new KeptPages(folder), Visits.open(folder));
  }

  /**
   * Fetches a page if it has changed, and keeps it.
   *
   * @throws IOException if the disk does not take it; nothing that a server does has this effect
   */
  public Kept fetch(String url) throws IOException {
    Visit before = visits.last(normal(url));
    Validators known =
        before == null || !pages.has(before.hash()) ? Validators.NONE : before.validators();
    FetchOutcome outcome = fetcher.fetch(url, known);
    if (outcome instanceof FetchedPage page) {
      KeptPage kept = pages.keep(page);
      visits.add(new Visit(page.url(), kept.hash(), page.validators()));
      boolean isNew = before == null || !before.hash().equals(kept.hash());
      return new Kept.Page(kept.hash(), page.url(), isNew);
    }
    if (outcome instanceof NotModified same && before != null) {
      visits.add(new Visit(same.url(), before.hash(), same.validators()));
      return new Kept.Page(before.hash(), same.url(), false);
    }
    return new Kept.Missed((FetchFailure) outcome);
  }

  /** Returns the bytes of a page, as {@link KeptPages#read} does. */
  public byte[] read(String hash) throws IOException {
    return pages.read(hash);
  }

  private static String normal(String url) {
    try {
      return WebUrl.parse(url).toString();
    } catch (BadUrlException e) {
      return url;
    }
  }

  @Override
  public void close() throws IOException {
    visits.close();
  }
}
