package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of where texts appeared. */
final class AppearanceTable {

  private static final String SELECT =
      """
      SELECT p.*, a.id AS article_id FROM appearance p JOIN article a ON a.key = p.article
      """;

  private final Handle handle;

  AppearanceTable(Handle handle) {
    this.handle = handle;
  }

  void insert(long key, Article article, int version, @Nullable String feed, Instant added) {
    StatedDate published = article.published();
    handle
        .createUpdate(
            """
            INSERT INTO appearance (article, url, version, outlet, title, published, feed, added)
            VALUES (:article, :url, :version, :outlet, :title, :published, :feed, :added)""")
        .bind("article", key)
        .bind("url", Column.text(article.url()))
        .bind("version", version)
        .bind("outlet", Column.text(article.publisher()))
        .bind("title", Column.text(article.title()))
        .bind("published", published == null ? null : Column.text(published.value()))
        .bind("feed", Column.text(feed))
        .bind("added", added.toString())
        .execute();
  }

  /** Returns the newest version of a URL. */
  Optional<Appearance> newest(String url) {
    return handle
        .createQuery(SELECT + "WHERE p.url = :url ORDER BY p.version DESC LIMIT 1")
        .bind("url", Column.text(url))
        .map((row, context) -> appearance(row))
        .findOne();
  }

  /** Returns all versions of a URL, the oldest first. */
  List<Appearance> versions(String url) {
    return handle
        .createQuery(SELECT + "WHERE p.url = :url ORDER BY p.version")
        .bind("url", Column.text(url))
        .map((row, context) -> appearance(row))
        .list();
  }

  /** Returns where a text appeared, the first place first. */
  List<Appearance> of(String article) {
    return handle
        .createQuery(SELECT + "WHERE a.id = :article ORDER BY p.key")
        .bind("article", article)
        .map((row, context) -> appearance(row))
        .list();
  }

  /** Returns where the texts of a group of copies appeared, the first place first. */
  List<Appearance> ofGroup(String copyGroup) {
    return handle
        .createQuery(SELECT + "WHERE a.copy_group = :copy_group ORDER BY p.key")
        .bind("copy_group", copyGroup)
        .map((row, context) -> appearance(row))
        .list();
  }

  private static Appearance appearance(ResultSet row) throws SQLException {
    return new Appearance(
        row.getString("article_id"),
        row.getString("url"),
        row.getInt("version"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("published"),
        row.getString("feed"),
        Instant.parse(row.getString("added")));
  }
}
