package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import dev.parley.record.RecordedArticle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of articles, their texts and what they were made from. */
final class ArticleTable {

  /** The columns that {@link #recorded} reads; the article is {@code a}. */
  static final String RECORDED =
      """
      a.id AS article_id, a.title AS article_title, a.outlet AS article_outlet,
      a.url AS article_url, a.version AS article_version,
      a.published_words AS article_published_words, a.published AS article_published,
      a.added AS article_added, a.copy_group AS article_copy_group,
      a.reprinted_by AS article_reprinted_by""";

  private final Handle handle;

  ArticleTable(Handle handle) {
    this.handle = handle;
  }

  /** Returns the key of the article of this id. */
  Optional<Long> key(String id) {
    return handle
        .createQuery("SELECT key FROM article WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  /** Writes an article with its text and returns its key. */
  long insert(
      Article article, String id, int version, String copyGroup, String reader, Instant added) {
    StatedDate published = article.published();
    StatedDate modified = article.modified();
    CalendarDays days = CalendarDays.of(published == null ? null : published.value());
    long key =
        handle
            .createQuery(
                """
                INSERT INTO article (id, given_id, title, byline, outlet, url, version, language,
                  published_words, published, published_from, published_to,
                  modified_words, modified, added, copy_group, reader)
                VALUES (:id, :given_id, :title, :byline, :outlet, :url, :version, :language,
                  :published_words, :published, :published_from, :published_to,
                  :modified_words, :modified, :added, :copy_group, :reader)
                RETURNING key""")
            .bind("id", id)
            .bind("given_id", Column.text(article.id()))
            .bind("title", Column.text(article.title()))
            .bind("byline", Column.text(article.byline()))
            .bind("outlet", Column.text(article.publisher()))
            .bind("url", Column.text(article.url()))
            .bind("version", version)
            .bind("language", Column.text(article.language()))
            .bind("published_words", published == null ? null : Column.text(published.words()))
            .bind("published", published == null ? null : Column.text(published.value()))
            .bind("published_from", days == null ? null : days.from().toString())
            .bind("published_to", days == null ? null : days.to().toString())
            .bind("modified_words", modified == null ? null : Column.text(modified.words()))
            .bind("modified", modified == null ? null : Column.text(modified.value()))
            .bind("added", added.toString())
            .bind("copy_group", copyGroup)
            .bind("reader", reader)
            .mapTo(long.class)
            .one();
    handle.execute(
        "INSERT INTO article_text (article, text) VALUES (?, ?)",
        key,
        Compression.ofText(article.text()));
    return key;
  }

  /** Keeps what an article was made from. */
  void insertSource(long article, Provenance.Source source) {
    handle
        .createUpdate(
            """
            INSERT INTO article_source (article, media_type, bytes)
            VALUES (:article, :media_type, :bytes) ON CONFLICT (article) DO NOTHING""")
        .bind("article", article)
        .bind("media_type", Column.text(source.mediaType()))
        .bind("bytes", Compression.of(source.bytes()))
        .execute();
  }

  /** Returns what an article was made from, if that was kept. */
  Optional<Provenance.Source> source(String id) {
    return handle
        .createQuery(
            """
            SELECT s.media_type, s.bytes
            FROM article_source s JOIN article a ON a.key = s.article WHERE a.id = :id""")
        .bind("id", id)
        .map(
            (row, context) ->
                new Provenance.Source(
                    row.getString("media_type"), Compression.bytes(row.getBytes("bytes"))))
        .findOne();
  }

  /** Returns an article without its text. */
  Optional<RecordedArticle> recorded(String id) {
    return handle
        .createQuery("SELECT " + RECORDED + " FROM article a WHERE a.id = :id")
        .bind("id", id)
        .map((row, context) -> recorded(row))
        .findOne();
  }

  /** Returns the ids of all articles, in the order in which they came in. */
  List<String> ids() {
    return handle.createQuery("SELECT id FROM article ORDER BY key").mapTo(String.class).list();
  }

  /** Returns an article as it was given. */
  Optional<Article> article(String id) {
    return handle
        .createQuery(
            """
            SELECT a.*, t.text FROM article a JOIN article_text t ON t.article = a.key
            WHERE a.id = :id""")
        .bind("id", id)
        .map((row, context) -> article(row))
        .findOne();
  }

  /** Returns articles in the order in which they came in, or the other way round. */
  List<RecordedArticle> page(Order order, @Nullable String after, int size) {
    boolean newest = order == Order.NEWEST_FIRST;
    String behind =
        after == null
            ? ""
            : " WHERE a.key "
                + (newest ? "<" : ">")
                + " (SELECT key FROM article WHERE id = :after)";
    Query query =
        handle
            .createQuery(
                "SELECT "
                    + RECORDED
                    + " FROM article a"
                    + behind
                    + " ORDER BY a.key"
                    + (newest ? " DESC" : "")
                    + " LIMIT :size")
            .bind("size", size);
    if (after != null) {
      query.bind("after", after);
    }
    return query.map((row, context) -> recorded(row)).list();
  }

  /** Returns ids of articles that another reader read last, after the one given, in order. */
  List<String> readByOthers(String reader, String after, int limit) {
    return handle
        .createQuery(
            "SELECT id FROM article WHERE reader <> :reader AND id > :after ORDER BY id LIMIT :limit")
        .bind("reader", reader)
        .bind("after", after)
        .bind("limit", limit)
        .mapTo(String.class)
        .list();
  }

  /** Notes that another outlet printed the very text of an article. */
  void addOutlet(long article, String outlet) {
    handle.execute(
        "UPDATE article SET reprinted_by = coalesce(reprinted_by || ?, '') || ? WHERE key = ?",
        "\n",
        outlet.lines().collect(Collectors.joining(" ")),
        article);
  }

  /** Returns an article's text exactly as read. */
  String text(String id) {
    return handle
        .createQuery(
            "SELECT t.text FROM article a JOIN article_text t ON t.article = a.key WHERE a.id = :id")
        .bind("id", id)
        .map((row, context) -> Compression.text(row.getBytes("text")))
        .one();
  }

  /** Notes by which reader an article was read last. */
  void setReader(long article, String reader) {
    handle.execute("UPDATE article SET reader = ? WHERE key = ?", reader, article);
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("given_id"),
        Compression.text(row.getBytes("text")),
        row.getString("title"),
        row.getString("byline"),
        row.getString("outlet"),
        row.getString("url"),
        row.getString("language"),
        Column.date(row.getString("published_words"), row.getString("published")),
        Column.date(row.getString("modified_words"), row.getString("modified")));
  }

  /** Reads the columns of {@link #RECORDED}. */
  static RecordedArticle recorded(ResultSet row) throws SQLException {
    return new RecordedArticle(
        row.getString("article_id"),
        row.getString("article_title"),
        row.getString("article_outlet"),
        row.getString("article_url"),
        row.getInt("article_version"),
        Column.date(row.getString("article_published_words"), row.getString("article_published")),
        Instant.parse(row.getString("article_added")),
        row.getString("article_copy_group"),
        outlets(row.getString("article_outlet"), row.getString("article_reprinted_by")));
  }

  private static List<String> outlets(@Nullable String first, @Nullable String reprintedBy) {
    Stream<String> others = reprintedBy == null ? Stream.empty() : reprintedBy.lines();
    return Stream.concat(Stream.ofNullable(first), others).distinct().toList();
  }

  /** Returns what an article's entries are ordered by. */
  static String order(Article article) {
    StatedDate published = article.published();
    @Nullable String value = published == null ? null : Column.text(published.value());
    return value == null ? "" : value;
  }
}
