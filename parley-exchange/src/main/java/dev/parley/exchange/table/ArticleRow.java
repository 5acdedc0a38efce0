package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import dev.parley.record.RecordedArticle;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param id the SHA-256 of its text
 * @param givenId what it was called when it came in
 * @param version 1 for the first text kept for its URL, 2 for the next
 * @param copyGroup the id of the first of the articles that are copies of one another
 * @param publisher the outlet
 * @param title the headline
 * @param byline who wrote it
 * @param url where
 * @param language ISO 639-1 code
 * @param published when, in the words it was given in
 * @param publishedValue the same in ISO 8601
 * @param publishedDay the same as a day, if it is known to the day
 * @param modified when it was last changed, in the words it was given in
 * @param modifiedValue the same in ISO 8601
 * @param added when the record took it in
 * @param text exactly as read
 */
public record ArticleRow(
    String id,
    String givenId,
    int version,
    String copyGroup,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String language,
    @Nullable String published,
    @Nullable String publishedValue,
    @Nullable LocalDate publishedDay,
    @Nullable String modified,
    @Nullable String modifiedValue,
    Instant added,
    String text) {

  /** Returns the row of an article. */
  public static ArticleRow of(SelectedArticle selected) {
    RecordedArticle recorded = selected.recorded();
    Article article = selected.reading().article();
    return new ArticleRow(
        recorded.id(),
        article.id(),
        recorded.version(),
        recorded.copyGroup(),
        article.publisher(),
        article.title(),
        article.byline(),
        article.url(),
        article.language(),
        words(article.published()),
        value(article.published()),
        Day.of(article.published()),
        words(article.modified()),
        value(article.modified()),
        recorded.added(),
        article.text());
  }

  private static @Nullable String words(@Nullable StatedDate date) {
    return date == null ? null : date.words();
  }

  private static @Nullable String value(@Nullable StatedDate date) {
    return date == null ? null : date.value();
  }
}
