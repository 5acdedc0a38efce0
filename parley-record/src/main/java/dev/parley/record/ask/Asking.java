package dev.parley.record.ask;

import dev.parley.model.Article;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.position.Position;
import dev.parley.record.position.Positions;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record and what of it is asked about.
 *
 * @param record open for reading
 * @param parties whose positions are wanted; null if no dossier names any
 * @param wanted which entries may count
 * @param since the first day of reports that count; of shifts, the first day of those told
 * @param byReport whether a timeline runs by the clock of reports
 */
public record Asking(
    Record record,
    @Nullable Parties parties,
    Filter wanted,
    @Nullable LocalDate since,
    boolean byReport) {

  /** Statements with a stance on an issue. */
  public static final Filter WITH_STANCE =
      Filter.and(
          new Filter.Has(Field.ISSUE),
          Filter.not(new Filter.Equal(Field.STANCE, Stance.NONE.name())));

  /** Lets statements by any of the parties pass. */
  public static Filter spokenBy(Parties parties) {
    return Filter.or(
        parties.all().stream()
            .map(Party::codes)
            .flatMap(List::stream)
            .map(code -> new Filter.StartsWith(Field.SPEAKER_CODE, code.toString()))
            .toArray(Filter[]::new));
  }

  /** Returns the entries that pass and that the question is about. */
  public Stream<Entry> entries(Filter filter) {
    Filter reported =
        since == null ? Filter.ALL : new Filter.Days(Filter.Clock.PUBLISHED, since, null);
    return record.entries(Filter.and(filter, wanted, reported));
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
    Filter filter = Filter.and(WITH_STANCE, wanted, spokenBy(parties));
    try (Stream<Entry> entries = record.entries(filter)) {
      return Positions.of(entries, parties);
    }
  }

  /** Returns the events that articles tell. */
  public Stream<Told<Event>> events() {
    return record.events().stream()
        .filter(told -> counts(told.article()))
        .map(told -> Told.of(told.told(), told.article(), text(told.article())));
  }

  /** Returns the meetings that articles tell. */
  public Stream<Told<Meeting>> meetings() {
    return record.meetings().stream()
        .filter(told -> counts(told.article()))
        .map(told -> Told.of(told.told(), told.article(), text(told.article())));
  }

  /** Returns the documents that articles tell of. */
  public Stream<Told<Document>> documents() {
    return record.documents().stream()
        .filter(told -> counts(told.article()))
        .map(told -> Told.of(told.told(), told.article(), text(told.article())));
  }

  private boolean counts(RecordedArticle article) {
    TimeFrame reported = TimeFrame.of(article.published());
    return since == null || reported != null && !reported.last().toLocalDate().isBefore(since);
  }

  private String text(RecordedArticle article) {
    return record
        .article(article.id())
        .map(Article::text)
        .orElseThrow(() -> new IllegalStateException("no article " + article.id()));
  }
}
