package dev.parley.spark;

import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.table.ArticleRow;
import dev.parley.exchange.table.DocumentRow;
import dev.parley.exchange.table.EventRow;
import dev.parley.exchange.table.MeetingRow;
import dev.parley.exchange.table.StatementRow;
import dev.parley.model.Reading;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.store.CopyRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article with everything that was read in it, or one failure: what is kept of an input until
 * the tables are made, so that nothing is read twice.
 *
 * @param input the file
 * @param ordinal as {@link CorpusArticle} has it
 * @param place likewise
 * @param id the SHA-256 of the text; null for a failure
 * @param article null for a failure; what came in when is not told, since that differs by run
 * @param signature what copies are told by
 * @param bands numbers of which copies are likely to share one
 * @param failure null for an article
 */
record StagedRow(
    String input,
    long ordinal,
    @Nullable String place,
    @Nullable String id,
    @Nullable ArticleRow article,
    List<StatementRow> statements,
    List<EventRow> events,
    List<MeetingRow> meetings,
    List<DocumentRow> documents,
    byte[] signature,
    List<Long> bands,
    @Nullable FailureRow failure) {

  private static final Syndication COPIES = new Syndication(Likeness.USUAL);

  static StagedRow read(CorpusArticle from, Reading reading) {
    String id = String.valueOf(from.id());
    SelectedArticle selected = selected(id, reading);
    CopyRule.Fingerprint fingerprint = COPIES.of(reading.article().text());
    return new StagedRow(
        from.input(),
        from.ordinal(),
        from.place(),
        id,
        ArticleRow.of(selected),
        StatementRow.of(selected).toList(),
        EventRow.of(selected).toList(),
        MeetingRow.of(selected).toList(),
        DocumentRow.of(selected).toList(),
        fingerprint.signature(),
        fingerprint.bands(),
        null);
  }

  static StagedRow failed(CorpusArticle from, FailureRow failure) {
    return new StagedRow(
        from.input(),
        from.ordinal(),
        from.place(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new byte[0],
        List.of(),
        failure);
  }

  /** Returns an article as a record would hold it, alone and uncorrected. */
  static SelectedArticle selected(String id, Reading reading) {
    RecordedArticle recorded =
        new RecordedArticle(
            id,
            reading.article().title(),
            reading.article().publisher(),
            reading.article().url(),
            1,
            reading.article().published(),
            Instant.EPOCH,
            id);
    List<Entry> entries =
        reading.statements().stream()
            .map(statement -> new Entry(statement, recorded, null, 0, false))
            .toList();
    return new SelectedArticle(recorded, reading, entries);
  }
}
