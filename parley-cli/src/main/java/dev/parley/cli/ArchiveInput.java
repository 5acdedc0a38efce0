package dev.parley.cli;

import dev.parley.intake.warc.Extractor;
import dev.parley.intake.warc.Place;
import dev.parley.intake.warc.WarcArticles;
import dev.parley.intake.warc.WarcItem;
import dev.parley.intake.warc.WarcLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A web archive of the command line; closed behind its last record. */
final class ArchiveInput extends SteppedInput {

  private final String file;
  private final WarcArticles articles;
  private final Notices notices;
  private long told;
  private boolean anything;

  private ArchiveInput(Path file, Place from, WarcArticles articles, Notices notices) {
    this.file = file.toString();
    this.articles = articles;
    this.notices = notices;
    this.anything = !from.equals(Place.START);
  }

  /**
   * Opens an archive.
   *
   * @param from the record to begin with
   * @param threads how many make articles of records
   */
  static Iterator<Found> open(
      Path file, Place from, Extractor extractor, int threads, Notices notices) {
    try {
      WarcArticles articles = WarcArticles.open(file, from, WarcLimits.USUAL, extractor, threads);
      return new ArchiveInput(file, from, articles, notices);
    } catch (IOException e) {
      return Collections.<Found>singleton(failed(file.toString(), e)).iterator();
    }
  }

  @Override
  @Nullable Found step() {
    try {
      WarcArticles.Outcome outcome = articles.next();
      if (outcome == null) {
        end();
        articles.close();
        return anything ? null : new Found.Failed(file, "no record in it", 0);
      }
      anything = true;
      return found(outcome);
    } catch (IOException e) {
      end();
      return failed(file, e);
    }
  }

  private Found found(WarcArticles.Outcome outcome) {
    WarcItem item = outcome.item();
    long bytes = Math.max(0, item.next().offset() - told);
    told = Math.max(told, item.next().offset());
    String name = file + ": offset " + item.place() + (item.url() == null ? "" : " " + item.url());
    if (item instanceof WarcItem.Failed failed) {
      return new Found.Failed(file, failed.message(), bytes);
    }
    if (item instanceof WarcItem.Document document && document.truncated()) {
      notices.note(name, "the archive holds only the beginning of it");
    }
    return outcome.taken() == null
        ? new Found.Passed(name, bytes)
        : Found.of(outcome.taken(), name, file, bytes, item.next(), notices);
  }

  private static Found failed(String file, IOException e) {
    return new Found.Failed(file, Failure.reason(e), 0);
  }
}
