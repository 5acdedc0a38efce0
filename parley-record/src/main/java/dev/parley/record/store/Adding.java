package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.store.Added.Outcome;
import dev.parley.record.store.CopyRule.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** One article coming into the record, in one transaction. */
final class Adding {

  private final Handle handle;
  private final Dialect dialect;
  private final CopyRule copies;
  private final ArticleTable articles;
  private final AppearanceTable appearances;

  Adding(Handle handle, Dialect dialect, CopyRule copies) {
    this.handle = handle;
    this.dialect = dialect;
    this.copies = copies;
    this.articles = new ArticleTable(handle);
    this.appearances = new AppearanceTable(handle);
  }

  /**
   * Adds a reading.
   *
   * @param id the SHA-256 of the text
   * @param fingerprint of the text
   * @param now what the clock says
   */
  Added add(
      Reading reading, Provenance provenance, String id, Fingerprint fingerprint, Instant now) {
    Article article = reading.article();
    Optional<Appearance> newest = Optional.ofNullable(article.url()).flatMap(appearances::newest);
    int version = newest.map(Appearance::version).orElse(0) + 1;
    Optional<Long> known = articles.key(id);
    if (known.isPresent()) {
      boolean there =
          newest.map(one -> one.article().equals(id)).orElseGet(() -> printed(id, article));
      if (!there) {
        appearances.insert(known.get(), article, version, provenance.feed(), now);
        noteOutlet(known.get(), id, article.publisher());
      }
      Outcome again = version > 1 ? Outcome.NEW_VERSION : Outcome.COPY;
      return added(there ? Outcome.UNCHANGED : again, id, 0);
    }
    CopyTable copyTable = new CopyTable(handle, dialect, copies);
    Optional<String> group = copyTable.group(fingerprint);
    long key = articles.insert(article, id, version, group.orElse(id), provenance.reader(), now);
    copyTable.insert(key, fingerprint);
    appearances.insert(key, article, version, provenance.feed(), now);
    if (provenance.source() != null) {
      articles.insertSource(key, provenance.source());
    }
    Numbering numbering = entries(reading, id, key, provenance.reader());
    new HappeningTables(handle).insert(key, reading, numbering::given);
    Outcome fresh = group.isPresent() ? Outcome.COPY : Outcome.ADDED;
    return added(version > 1 ? Outcome.NEW_VERSION : fresh, id, reading.statements().size());
  }

  private void noteOutlet(long key, String id, @Nullable String outlet) {
    String name = Column.text(outlet);
    if (name != null
        && !name.isBlank()
        && !articles.recorded(id).orElseThrow().outlets().contains(name)) {
      articles.addOutlet(key, name);
    }
  }

  /** Without a URL, the same text of the same outlet is the same article. */
  private boolean printed(String id, Article article) {
    return article.url() == null
        && appearances.of(id).stream()
            .anyMatch(one -> Objects.equals(one.outlet(), Column.text(article.publisher())));
  }

  private Added added(Outcome outcome, String id, int statements) {
    return new Added(outcome, articles.recorded(id).orElseThrow(), statements);
  }

  private Numbering entries(Reading reading, String id, long article, String reader) {
    List<Statement> statements = reading.statements();
    EntryTable entries = new EntryTable(handle, dialect);
    Numbering numbering = new Numbering(id, entries.taken(Numbering.ids(statements), article));
    List<Long> keys = dialect.reserveEntryKeys(handle, statements.size());
    List<EntryRow> rows = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      rows.add(
          fresh(
              keys.get(i),
              article,
              reading.article(),
              Numbering.with(statement, numbering.next(statement)),
              reader));
    }
    show(rows);
    return numbering;
  }

  /** Returns the row of a statement that is new to the record. */
  static EntryRow fresh(long key, long article, Article text, Statement statement, String reader) {
    Correcting.checkSpans(statement, text.text());
    return new EntryRow(
        key,
        article,
        ArticleTable.order(text),
        statement,
        ExactWords.of(statement, text.text()),
        null,
        0,
        State.LIVE,
        false,
        reader);
  }

  /** Writes rows that are new, mergers of actors laid over them. */
  void show(List<EntryRow> rows) {
    Mergers mergers = new Mergers(new CorrectionTable(handle).merges());
    EntryTable entries = new EntryTable(handle, dialect);
    Overlay overlay =
        new Overlay(
            mergers,
            article -> {
              throw new IllegalStateException("a merger changes no spans");
            });
    List<EntryRow> shown = new ArrayList<>(rows.size());
    List<EntryRow> changed = new ArrayList<>();
    for (EntryRow row : rows) {
      EntryRow over = overlay.over(row, List.of());
      shown.add(over);
      if (over.corrected()) {
        changed.add(row);
      }
    }
    entries.show(shown);
    entries.write(EntryTable.AS_READ, changed);
    actors(rows);
  }

  private void actors(List<EntryRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO actor (name, code) VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
    rows.stream()
        .map(row -> row.statement().speaker())
        .filter(speaker -> speaker.name() != null)
        .collect(
            Collectors.toMap(
                speaker -> String.valueOf(Column.text(speaker.name())),
                speaker -> Optional.ofNullable(Column.codes(speaker.code())),
                (first, second) -> first,
                TreeMap::new))
        .forEach((name, code) -> batch.add(name, code.orElse(null)));
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
