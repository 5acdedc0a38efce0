package dev.parley.record.clock;

import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement's place in the order of the record. The rule for the two clocks:
 *
 * <ul>
 *   <li>Where it is told when the statement was made, that counts, else when it was reported.
 *   <li>Of a coarse time ("in December") counts the latest second that it may mean and at which the
 *       article did not yet report it.
 *   <li>"In the past" ({@code PAST_REF}) counts as the start of the day it was reported on, so that
 *       it never overrules what was said that day.
 *   <li>A statement with neither clock stands before all that have one.
 *   <li>Ties go by when the record took the articles in, then by version, by article and by place
 *       in the text: of two statements of one article the one further down counts as later.
 * </ul>
 *
 * @param second seconds since 1970 in the sense of {@link TimeFrame}; {@link #UNDATED} if unknown
 * @param added when the record took the article in
 * @param version which version of its URL the article is
 * @param article the article's id
 * @param place where in its text
 * @param statement the statement's id
 */
public record Moment(
    long second, Instant added, int version, String article, int place, String statement)
    implements Comparable<Moment> {

  /** Where neither clock is known. */
  public static final long UNDATED = Long.MIN_VALUE;

  /** Returns where an entry stands. */
  public static Moment of(Entry entry) {
    Statement statement = entry.statement();
    RecordedArticle article = entry.article();
    return at(second(statement, article), article, place(statement), statement.id());
  }

  /**
   * Returns where something stands by the clock of reports alone.
   *
   * @param place where in the article's text
   * @param id what tells two things at one place apart; may be empty
   */
  public static Moment reported(RecordedArticle article, int place, String id) {
    TimeFrame reported = TimeFrame.of(article.published());
    return at(reported == null ? UNDATED : seconds(reported.last()), article, place, id);
  }

  /**
   * Returns where something stands that is told to have happened, or to be going to happen, at a
   * time; by the clock of reports where the calendar does not know the time.
   *
   * @param place where in the article's text
   */
  public static Moment happened(@Nullable TimeFrame when, RecordedArticle article, int place) {
    return when == null
        ? reported(article, place, "")
        : at(seconds(when.last()), article, place, "");
  }

  /** Returns the things in the order of their entries, the earliest first. */
  public static <T> List<T> sort(Collection<T> things, Function<T, Entry> entry) {
    List<Placed<T>> placed = new ArrayList<>(things.size());
    for (T thing : things) {
      placed.add(new Placed<>(thing, of(entry.apply(thing))));
    }
    placed.sort((one, other) -> one.moment.compareTo(other.moment));
    return placed.stream().map(Placed::thing).toList();
  }

  /** Returns where in its text a statement stands. */
  public static int place(Statement statement) {
    if (!statement.content().isEmpty()) {
      return statement.content().get(0).start();
    }
    return statement.cue() == null ? 0 : statement.cue().start();
  }

  /** Tells whether one of the clocks is known. */
  public boolean dated() {
    return second != UNDATED;
  }

  /** Returns the day; null if neither clock is known. */
  public @Nullable LocalDate day() {
    return dated() ? LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toLocalDate() : null;
  }

  /** Orders by the rule above. */
  @Override
  public int compareTo(Moment other) {
    int order = Long.compare(second, other.second);
    if (order == 0) {
      order = added.compareTo(other.added);
    }
    if (order == 0) {
      order = Integer.compare(version, other.version);
    }
    if (order == 0) {
      order = article.compareTo(other.article);
    }
    if (order == 0) {
      order = Integer.compare(place, other.place);
    }
    return order == 0 ? statement.compareTo(other.statement) : order;
  }

  private static Moment at(long second, RecordedArticle article, int place, String id) {
    return new Moment(second, article.added(), article.version(), article.id(), place, id);
  }

  private static long second(Statement statement, RecordedArticle article) {
    TimeFrame reported = TimeFrame.of(article.published());
    TimeFrame said = TimeFrame.before(statement.saidOn(), reported);
    if (said == null) {
      return reported == null ? UNDATED : seconds(unsaid(statement, reported));
    }
    boolean bounded =
        reported != null
            && said.last().isAfter(reported.last())
            && !said.first().isAfter(reported.last());
    return seconds(bounded ? reported.last() : said.last());
  }

  private static LocalDateTime unsaid(Statement statement, TimeFrame reported) {
    boolean past = statement.saidOn() != null && statement.saidOn().value().equals("PAST_REF");
    return past ? reported.first().toLocalDate().atStartOfDay() : reported.last();
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  private record Placed<T>(T thing, Moment moment) {}
}
