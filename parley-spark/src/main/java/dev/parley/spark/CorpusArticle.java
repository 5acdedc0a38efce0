package dev.parley.spark;

import dev.parley.intake.Taken;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What one place of an input holds: an article, or the reason why there is none.
 *
 * @param input the file
 * @param ordinal the how manieth thing told of that file, from 0
 * @param place where it is in the file, for a person: {@code line 12}, {@code offset 3049}
 * @param reason why there is no article; null if there is one
 * @param id the SHA-256 of the text; null without an article, as all that follows may be
 */
record CorpusArticle(
    String input,
    long ordinal,
    @Nullable String place,
    @Nullable String reason,
    @Nullable String id,
    @Nullable String givenId,
    @Nullable String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable String published,
    @Nullable String publishedValue,
    @Nullable String modified,
    @Nullable String modifiedValue) {

  static CorpusArticle failed(String input, long ordinal, @Nullable String place, String reason) {
    return new CorpusArticle(
        input, ordinal, place, reason, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  static CorpusArticle of(String input, long ordinal, String place, Taken taken) {
    if (taken instanceof Taken.Refused refused) {
      return failed(input, ordinal, place, refused.reason());
    }
    Article article = ((Taken.Whole) taken).article();
    StatedDate published = article.published();
    StatedDate modified = article.modified();
    return new CorpusArticle(
        input,
        ordinal,
        place,
        null,
        Article.hash(article.text()),
        article.id(),
        article.text(),
        article.title(),
        article.byline(),
        article.publisher(),
        article.url(),
        article.language(),
        published == null ? null : published.words(),
        published == null ? null : published.value(),
        modified == null ? null : modified.words(),
        modified == null ? null : modified.value());
  }

  /** Returns what a row holds that {@link RecordRows} made. */
  static CorpusArticle of(Row row) {
    return new CorpusArticle(
        row.getAs("input"),
        row.<Long>getAs("ordinal"),
        row.getAs("place"),
        row.getAs("reason"),
        row.getAs("id"),
        row.getAs("given_id"),
        row.getAs("text"),
        row.getAs("title"),
        row.getAs("byline"),
        row.getAs("publisher"),
        row.getAs("url"),
        row.getAs("language"),
        row.getAs("published"),
        row.getAs("published_value"),
        row.getAs("modified"),
        row.getAs("modified_value"));
  }

  /** Returns the article; only where there is no reason why not. */
  Article article() {
    return new Article(
        String.valueOf(givenId),
        String.valueOf(text),
        title,
        byline,
        publisher,
        url,
        language,
        published == null ? null : new StatedDate(published, publishedValue),
        modified == null ? null : new StatedDate(modified, modifiedValue));
  }
}
