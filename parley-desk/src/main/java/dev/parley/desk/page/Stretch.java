package dev.parley.desk.page;

import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.TimeFrame;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record Stretch(LocalDate first, LocalDate last) {

  /** Refuses a stretch that ends before it begins. */
  public Stretch {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /** Returns the day of an article's report; null if that is not known. */
  static @Nullable LocalDate day(RecordedArticle article) {
    TimeFrame frame = TimeFrame.of(article.published());
    return frame == null ? null : frame.last().toLocalDate();
  }

  /** Returns how many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Returns where a day stands, 0 at the first day's beginning and 1 at the last day's end. */
  public double place(LocalDate day) {
    return (ChronoUnit.DAYS.between(first, day) + 0.5) / days();
  }

  /** Tells whether a day is one of them. */
  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Returns as many days, earlier or later by a share of their number. */
  public Stretch moved(double share) {
    long by = Math.round(days() * share);
    return new Stretch(first.plusDays(by), last.plusDays(by));
  }

  /** Returns the days around the same middle, so many times as many; at least seven. */
  public Stretch scaled(double times) {
    long wanted = Math.max(7, Math.min(36_500, Math.round(days() * times)));
    LocalDate middle = first.plusDays(days() / 2);
    LocalDate from = middle.minusDays(wanted / 2);
    return new Stretch(from, from.plusDays(wanted - 1));
  }
}
