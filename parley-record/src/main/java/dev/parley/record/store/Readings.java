package dev.parley.record.store;

import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Articles put together again, with their entries as they stand. */
final class Readings {

  private final Handle handle;
  private final Dialect dialect;

  Readings(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** Returns an article with its live entries. */
  Optional<Reading> of(String id) {
    ArticleTable articles = new ArticleTable(handle);
    HappeningTables happenings = new HappeningTables(handle);
    return articles
        .article(id)
        .map(
            article ->
                new Reading(
                    article,
                    statements(articles.key(id).orElseThrow()),
                    happenings.events(id),
                    happenings.meetings(id),
                    happenings.documents(id)));
  }

  private List<Statement> statements(long article) {
    return new EntryTable(handle, dialect)
        .ofArticle(article).stream()
            .filter(row -> row.state() == State.LIVE)
            .map(EntryRow::statement)
            .toList();
  }

  /** Returns the ids of articles over whose entries a correction lies, in the order of those. */
  List<String> corrected() {
    return new CorrectionTable(handle)
        .all().stream()
            .filter(one -> one.holds() && one.undoes() == null && one.article() != null)
            .map(one -> String.valueOf(one.article()))
            .distinct()
            .toList();
  }
}
