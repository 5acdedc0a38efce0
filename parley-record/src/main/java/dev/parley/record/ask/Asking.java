package dev.parley.record.ask;

import dev.parley.model.Act;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.party.Parties;
import dev.parley.record.position.Position;
import dev.parley.record.position.Positions;
import dev.parley.record.query.Matching;
import dev.parley.record.query.MatchingTold;
import dev.parley.record.query.Query;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Record;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record and what of it is asked about.
 *
 * <pre>{@code
 * Asking asking = Asking.of(record).in(dossier).about(Query.parse("published:..2022-01-11"));
 * Table table = Question.POSITIONS.answer(asking);
 * }</pre>
 *
 * @param record open for reading
 * @param dossier what is known of the negotiation beforehand; null if nothing is
 * @param parties whose positions are wanted; null if no dossier names any
 * @param wanted which entries count
 * @param query the same as it was asked, by which events, meetings and documents are chosen too;
 *     null if it was not asked as a query, and all of them count
 * @param since the first day of reports that count; of shifts, the first day of those told. Of
 *     positions all days count
 * @param byReport whether a timeline runs by the clock of reports
 * @param most how many statements a list of them has at most
 */
public record Asking(
    Record record,
    @Nullable Dossier dossier,
    @Nullable Parties parties,
    Filter wanted,
    @Nullable Query query,
    @Nullable LocalDate since,
    boolean byReport,
    int most) {

  /** How many statements a list has unless more are asked for. */
  public static final int USUAL = 1_000;

  /** Statements with a stance on an issue. */
  public static final Filter WITH_STANCE = new Filter.TakesStance();

  /** Asks about entries that a filter lets pass, and about every event, meeting and document. */
  public Asking(
      Record record,
      @Nullable Parties parties,
      Filter wanted,
      @Nullable LocalDate since,
      boolean byReport) {
    this(record, null, parties, wanted, null, since, byReport, USUAL);
  }

  /** Asks about all of a record. */
  public static Asking of(Record record) {
    return new Asking(record, null, null, Filter.ALL, new Query.Everything(), null, false, USUAL);
  }

  /** Returns the same with a dossier and all its parties. */
  public Asking in(Dossier known) {
    Parties all = new Parties(known.parties());
    return new Asking(record, known, all, wanted, query, since, byReport, most);
  }

  /** Returns the same with these parties only. */
  public Asking of(Parties few) {
    return new Asking(record, dossier, few, wanted, query, since, byReport, most);
  }

  /**
   * Returns the same about what a query lets pass; for events, meetings and documents see {@link
   * MatchingTold}.
   */
  public Asking about(Query query) {
    return new Asking(record, dossier, parties, query.filter(), query, since, byReport, most);
  }

  /** Returns the same from a day on; null for no bound. */
  public Asking since(@Nullable LocalDate day) {
    return new Asking(record, dossier, parties, wanted, query, day, byReport, most);
  }

  /** Returns the same with the timeline by the clock of reports, or by when things were said. */
  public Asking byReport(boolean reported) {
    return new Asking(record, dossier, parties, wanted, query, since, reported, most);
  }

  /** Returns the same with at most so many statements in a list of them. */
  public Asking atMost(int statements) {
    return new Asking(record, dossier, parties, wanted, query, since, byReport, statements);
  }

  /** Returns the entries that pass and that the question is about. */
  public Stream<Entry> entries(Filter filter) {
    return record.entries(Filter.and(filter, asked()));
  }

  /** Returns how many entries the question is about. */
  public long count() {
    return record.count(asked());
  }

  /** Returns the entries reported last, the latest first; no more than are wanted at most. */
  List<Entry> latest() {
    return record.page(asked(), Order.NEWEST_FIRST, null, most).entries();
  }

  /**
   * Returns the positions of the parties; all that was ever said counts for them.
   *
   * @throws IllegalStateException if there are no parties
   */
  public List<Position> positions() {
    if (parties == null) {
      throw new IllegalStateException("no parties");
    }
    return Positions.of(everStances(), parties);
  }

  /** Returns the entries with a stance on an issue that the question is about. */
  public Stream<Entry> stances() {
    return everStances().filter(entry -> isReported(entry.article()));
  }

  private Stream<Entry> everStances() {
    return query == null
        ? record.entries(Filter.and(WITH_STANCE, wanted))
        : record.stances().stream().filter(new Matching(query));
  }

  /** Returns the events that articles tell. */
  public Stream<Told<Event>> events() {
    return record.events().stream().filter(this::counts);
  }

  /**
   * Returns the meetings that articles tell. Where a mention leaves open what becomes of the
   * meeting, the statement it rests on tells: who rejects one cancels it (section 2 of the
   * codebook), who agrees to one agrees, who requests one proposes it.
   */
  public Stream<Told<Meeting>> meetings() {
    return record.meetings().stream().filter(this::counts).map(this::decided);
  }

  private Told<Meeting> decided(Told<Meeting> told) {
    Meeting meeting = told.what();
    if (meeting.status() != MeetingStatus.UNKNOWN) {
      return told;
    }
    return meeting.statements().stream()
        .map(record::entry)
        .flatMap(Optional::stream)
        .filter(entry -> !entry.statement().negated())
        .map(entry -> status(entry.statement().act()))
        .filter(status -> status != MeetingStatus.UNKNOWN)
        .findFirst()
        .map(
            status ->
                new Told<>(
                    new Meeting(
                        meeting.participants(),
                        meeting.when(),
                        meeting.where(),
                        status,
                        meeting.words(),
                        meeting.statements()),
                    told.article(),
                    told.words()))
        .orElse(told);
  }

  private static MeetingStatus status(Act act) {
    return switch (act) {
      case REJECT -> MeetingStatus.CANCELLED;
      case AGREE -> MeetingStatus.AGREED;
      case REQUEST -> MeetingStatus.PROPOSED;
      default -> MeetingStatus.UNKNOWN;
    };
  }

  /** Returns the documents that articles tell of. */
  public Stream<Told<Document>> documents() {
    return record.documents().stream().filter(this::counts);
  }

  private Filter asked() {
    Filter reported =
        since == null ? Filter.ALL : new Filter.Days(Filter.Clock.PUBLISHED, since, null);
    return Filter.and(wanted, reported);
  }

  private boolean counts(Told<?> one) {
    return isReported(one.article()) && (query == null || new MatchingTold(query).test(one));
  }

  private boolean isReported(RecordedArticle article) {
    TimeFrame reported = TimeFrame.of(article.published());
    return since == null || reported != null && !reported.last().toLocalDate().isBefore(since);
  }
}
