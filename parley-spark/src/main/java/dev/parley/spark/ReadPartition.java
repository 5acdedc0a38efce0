package dev.parley.spark;

import dev.parley.exchange.table.ArticleRow;
import dev.parley.model.Reading;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of one task, which come sorted by the hash of their text; of those with the
 * same text only the first is read.
 */
final class ReadPartition implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final ArticleReads reads;
  private final LongAccumulator read;
  private final LongAccumulator failed;

  /**
   * Reads with a reader.
   *
   * @param read counts articles
   * @param failed counts failures
   */
  ReadPartition(ArticleReads reads, LongAccumulator read, LongAccumulator failed) {
    this.reads = reads;
    this.read = read;
    this.failed = failed;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    return new Iterator<>() {
      private @Nullable String last;
      private @Nullable CorpusArticle next;

      @Override
      public boolean hasNext() {
        while (next == null && articles.hasNext()) {
          CorpusArticle one = CorpusArticle.of(articles.next());
          if (one.id() == null || !Objects.equals(one.id(), last)) {
            next = one;
            last = one.id();
          }
        }
        return next != null;
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        CorpusArticle now = Objects.requireNonNull(next);
        next = null;
        return RecordRows.row(staged(now));
      }
    };
  }

  private StagedRow staged(CorpusArticle from) {
    String refusal = from.reason();
    if (refusal != null) {
      return failure(from, null, refusal);
    }
    reads.prepare();
    try {
      Reading reading = reads.read(from.article());
      StagedRow row = StagedRow.read(from, reading);
      read.add(1);
      return row;
    } catch (RuntimeException | StackOverflowError e) {
      Reading nothing = new Reading(from.article(), List.of(), List.of(), List.of(), List.of());
      ArticleRow article = ArticleRow.of(StagedRow.selected(String.valueOf(from.id()), nothing));
      return failure(from, article.publishedDay(), "the reader broke: " + Reasons.of(e));
    }
  }

  private StagedRow failure(CorpusArticle from, @Nullable LocalDate day, String reason) {
    failed.add(1);
    return StagedRow.failed(
        from, new FailureRow(from.input(), from.place(), from.id(), day, reason));
  }
}
