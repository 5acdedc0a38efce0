package dev.parley.bench.record;

import dev.parley.model.ActorCode;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.query.Query;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Filter.Equal;
import dev.parley.record.store.Filter.Phrase;
import dev.parley.record.store.Filter.StartsWith;
import dev.parley.record.store.Order;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Fills a record step by step and measures at each size. */
public final class Measurement {

  private static final int SEARCHES = 200;
  private static final int TABLES = 40;
  private static final int FIRST_TABLES = 5;
  private static final int PAGE = 50;
  private static final int TERMS = 3;
  private static final int LONGEST_STEP = 5_000;
  private static final double P95 = 0.95;

  private final MadeUpNews news = new MadeUpNews(1);
  private final String kind;
  private final Record record;
  private int articles;

  private Measurement(String kind, Record record) {
    this.kind = kind;
    this.record = record;
  }

  /**
   * What a record did at a size.
   *
   * @param kind of database
   * @param statements how many it holds
   * @param perSecond statements stored a second since it was empty
   * @param lastPerSecond the same of the last 5,000
   * @param bytesPerStatement on disk, articles and indexes included
   * @param searchMillis the 95th percentile of a search for three words
   * @param positionMillis the same of reading what one party said on one issue
   * @param tableMillis the 95th percentile of answering where all parties stand on all issues as of
   *     a day
   * @param firstTableMillis the median of answering where they stand, asked for the first time
   *     since the record changed
   */
  public record Row(
      String kind,
      long statements,
      double perSecond,
      double lastPerSecond,
      double bytesPerStatement,
      double searchMillis,
      double positionMillis,
      double tableMillis,
      double firstTableMillis) {

    /** Returns the names of the columns. */
    public static String heading() {
      return String.format(
          Locale.ROOT,
          "%-10s %10s %12s %12s %12s %14s %16s %17s %15s",
          "record",
          "statements",
          "stored/s",
          "last 5000/s",
          "bytes/each",
          "search p95 ms",
          "position p95 ms",
          "positions p95 ms",
          "first of them");
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-10s %10d %12.0f %12.0f %12.0f %14.1f %16.1f %17.0f %15.0f",
          kind,
          statements,
          perSecond,
          lastPerSecond,
          bytesPerStatement,
          searchMillis,
          positionMillis,
          tableMillis,
          firstTableMillis);
    }
  }

  /**
   * Measures a fresh record.
   *
   * @param sizes ascending numbers of statements
   * @param told takes each row as soon as it is measured
   */
  public static void of(String kind, String where, List<Integer> sizes, Consumer<Row> told) {
    try (Record record = Record.open(where, new Syndication(Likeness.USUAL), Clock.systemUTC())) {
      Measurement measurement = new Measurement(kind, record);
      long empty = record.size();
      double seconds = 0;
      for (int size : sizes) {
        double[] times = measurement.fill(size / MadeUpNews.STATEMENTS);
        seconds += times[0];
        told.accept(measurement.row(seconds, times[1], record.size() - empty));
      }
    }
  }

  private Row row(double seconds, double lastSeconds, long bytes) {
    long statements = (long) articles * MadeUpNews.STATEMENTS;
    return new Row(
        kind,
        statements,
        statements / seconds,
        Math.min(LONGEST_STEP, statements) / lastSeconds,
        (double) bytes / statements,
        quantile(P95, SEARCHES, this::search),
        quantile(P95, SEARCHES, this::position),
        quantile(P95, TABLES, this::table),
        quantile(0.5, FIRST_TABLES, this::firstTable));
  }

  /** Adds articles up to a number; returns the seconds of all of them and of the last few. */
  private double[] fill(int upTo) {
    double all = 0;
    double last = 0;
    List<Sorted> sorted = new ArrayList<>();
    for (; articles < upTo; articles++) {
      Reading reading = news.article(articles);
      long start = System.nanoTime();
      record.add(reading, Provenance.of("made up"));
      double seconds = (System.nanoTime() - start) / 1e9;
      all += seconds;
      if (articles >= upTo - LONGEST_STEP / MadeUpNews.STATEMENTS) {
        last += seconds;
      }
      sorted.addAll(MadeUpNews.sorted(reading));
      if (sorted.size() >= LONGEST_STEP) {
        record.sort(sorted);
        sorted.clear();
      }
    }
    record.sort(sorted);
    return new double[] {all, last};
  }

  /** The newest entries with three words that stand in one statement. */
  private void search(SplittableRandom random) {
    Reading reading = news.article(random.nextInt(articles));
    Statement statement = reading.statements().get(random.nextInt(MadeUpNews.STATEMENTS));
    String[] words = statement.content().get(0).in(reading.article().text()).split(" ");
    List<Filter> terms = new ArrayList<>();
    for (int i = 0; i < TERMS; i++) {
      terms.add(new Phrase(words[random.nextInt(words.length)]));
    }
    record.page(new Filter.And(terms), Order.NEWEST_FIRST, null, PAGE);
  }

  /** Everything that one party said for or against one issue. */
  private void position(SplittableRandom random) {
    List<String> parties = MadeUpNews.parties();
    List<String> issues = MadeUpNews.issues();
    Filter filter =
        Filter.and(
            new Equal(Field.ISSUE, issues.get(random.nextInt(issues.size()))),
            new StartsWith(Field.SPEAKER_CODE, parties.get(random.nextInt(parties.size()))),
            Filter.not(new Equal(Field.STANCE, "none")));
    record.entries(filter).forEach(entry -> {});
  }

  private void table(SplittableRandom random) {
    Question.POSITIONS.answer(
        asking().about(new Query.Dated(Filter.Clock.PUBLISHED, null, MadeUpNews.day(random))));
  }

  /** Sorting nothing is a change too: what was kept of the record is read again. */
  private void firstTable(SplittableRandom random) {
    record.sort(List.of());
    Question.POSITIONS.answer(asking());
  }

  private Asking asking() {
    return Asking.of(record)
        .of(
            new Parties(
                MadeUpNews.parties().stream()
                    .map(code -> new Party(code, code, List.of(ActorCode.parse(code))))
                    .toList()));
  }

  /** Something that is done and timed. */
  private interface Timed {
    void ask(SplittableRandom random);
  }

  private static double quantile(double share, int times, Timed question) {
    SplittableRandom random = new SplittableRandom(2);
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      question.ask(random);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[(int) (times * share)];
  }
}
