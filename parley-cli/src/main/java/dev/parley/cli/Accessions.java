package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.intake.feed.Entry;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.StatedDate;
import dev.parley.record.store.Added;
import dev.parley.record.store.Added.Outcome;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Articles coming into a record. Those that it has are not read again; the others are read, added,
 * one transaction each, and sorted to issues. Stopped at any point, the same again does the rest.
 */
final class Accessions implements AutoCloseable {

  private final Record record;
  private final @Nullable IssueSorting sorting;
  private final Notices notices;
  private final Progress progress;
  private final Supplier<ArticleReader> opener;
  private final Tally tally = new Tally();
  private @Nullable ArticleReader reader;
  private Consumer<Added> onAdded = added -> {};
  private BooleanSupplier stopped = () -> false;
  private boolean open;
  private @Nullable RuntimeException trouble;

  /**
   * Begins with nothing taken in.
   *
   * @param sorting sorts what comes in; null to leave it unsorted
   * @param opener opens the reader, once there is something to read
   */
  Accessions(
      Record record,
      @Nullable IssueSorting sorting,
      Notices notices,
      Progress progress,
      Supplier<ArticleReader> opener) {
    this.record = record;
    this.sorting = sorting;
    this.notices = notices;
    this.progress = progress;
    this.opener = opener;
  }

  /** Tells of each article that is new to the record, or new in its place. */
  void onAdded(Consumer<Added> listener) {
    onAdded = listener;
  }

  /** Ends between two articles once this is true. */
  void stopWhen(BooleanSupplier condition) {
    stopped = condition;
  }

  /**
   * Takes in what was found.
   *
   * @return whether nothing is left for which another try may help
   */
  boolean take(Iterator<Found> found) {
    open = false;
    Articles articles = new Articles(found, notices, progress, this::isNew, this::failed);
    if (articles.hasNext()) {
      Readings readings = new Readings(reader()::readAll, articles);
      while (!stopped.getAsBoolean() && readings.hasNext()) {
        Readings.Outcome outcome = readings.next();
        rethrow();
        take(outcome);
      }
    }
    rethrow();
    return !open && !stopped.getAsBoolean();
  }

  /** Returns what became of all that was taken so far, as one line. */
  String line() {
    return tally.line(notices.failures());
  }

  private ArticleReader reader() {
    if (reader == null) {
      reader = opener.get();
    }
    return reader;
  }

  /**
   * A page of the network is what stands there now, so that an older text that is back is a new
   * version; a file holds what once stood there.
   */
  private boolean isNew(Found.Loaded loaded) {
    Article article = loaded.article();
    try {
      if (!(loaded.target() == null ? record.has(article) : record.isNewest(article))) {
        return true;
      }
      done(loaded.target(), Article.hash(article.text()));
      tally.count(Outcome.UNCHANGED);
    } catch (RuntimeException e) {
      trouble = e;
    }
    return false;
  }

  private void failed(Found.Failed failed) {
    if (failed.target() == null) {
      open = true;
      return;
    }
    try {
      done(failed.target(), null);
    } catch (RuntimeException e) {
      trouble = e;
    }
  }

  /**
   * What goes wrong with the record while articles are looked through is no fault of the reader.
   */
  private void rethrow() {
    if (trouble != null) {
      throw trouble;
    }
  }

  private void take(Readings.Outcome outcome) {
    Found.Loaded from = outcome.from();
    if (outcome instanceof Readings.Outcome.Broken broken) {
      notices.failed(from.name(), Failure.reason(broken.cause()));
      open = true;
    } else if (outcome instanceof Readings.Outcome.Read read) {
      add(from, read.reading());
    }
    progress.done(from);
  }

  private void add(Found.Loaded from, Reading reading) {
    WebInput.Target target = from.target();
    String feed = target == null ? null : target.feed();
    Added added;
    try {
      added = record.add(reading, new Provenance(reader().version(), feed, from.source()));
    } catch (IllegalArgumentException e) {
      notices.failed(from.name(), "was read, and cannot be kept: " + e.getMessage());
      open = true;
      return;
    }
    tally.count(added.outcome());
    done(target, added.article().id());
    onAdded.accept(added);
  }

  /** Sorts an article that is in the record, and notes that its page has been seen to. */
  private void done(WebInput.@Nullable Target target, @Nullable String article) {
    if (sorting != null && article != null) {
      sorting.sort(record, article);
    }
    Entry entry = target == null ? null : target.entry();
    if (entry != null && entry.url() != null) {
      record.saveSeen(entry.url(), stated(entry));
    }
  }

  /** Returns what a feed states of when a page last changed; null if nothing. */
  static @Nullable String stated(Entry entry) {
    StatedDate date = entry.updated() == null ? entry.published() : entry.updated();
    return date == null ? null : date.words();
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
