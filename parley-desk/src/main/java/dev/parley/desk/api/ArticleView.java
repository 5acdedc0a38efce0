package dev.parley.desk.api;

import dev.parley.record.RecordedArticle;
import dev.parley.record.answer.Texts;
import org.jspecify.annotations.Nullable;

/** An article as the API shows it, without its text. */
record ArticleView(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    int version,
    @Nullable String published,
    String added,
    String copyGroup) {

  static ArticleView of(RecordedArticle article) {
    return new ArticleView(
        article.id(),
        article.title(),
        article.outlet(),
        article.url(),
        article.version(),
        article.published() == null ? null : Texts.published(article.published()),
        article.added().toString(),
        article.copyGroup());
  }
}
