package dev.parley.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of feeds, and of the pages that they told of. */
final class FeedTable {

  private final Handle handle;

  FeedTable(Handle handle) {
    this.handle = handle;
  }

  /** Writes a feed in place of what was known of it. */
  void save(Feed feed) {
    handle
        .createUpdate(
            """
            INSERT INTO feed
              (url, title, etag, last_modified, uses, last_poll, next_poll, errors, last_error)
            VALUES
              (:url, :title, :etag, :last_modified, :uses, :last_poll, :next_poll, :errors, :last_error)
            ON CONFLICT (url) DO UPDATE SET
              title = excluded.title, etag = excluded.etag,
              last_modified = excluded.last_modified, uses = excluded.uses,
              last_poll = excluded.last_poll,
              next_poll = excluded.next_poll, errors = excluded.errors,
              last_error = excluded.last_error""")
        .bind("url", Column.text(feed.url()))
        .bind("title", Column.text(feed.title()))
        .bind("etag", Column.text(feed.etag()))
        .bind("last_modified", Column.text(feed.lastModified()))
        .bind("uses", feed.uses())
        .bind("last_poll", Column.instant(feed.lastPoll()))
        .bind("next_poll", sortable(feed.nextPoll()))
        .bind("errors", feed.errors())
        .bind("last_error", Column.text(feed.lastError()))
        .execute();
  }

  /** Without fractions of a second, instants of four-digit years sort as text. */
  private static String sortable(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Takes a feed out and tells whether it was there. */
  boolean delete(String url) {
    return handle.execute("DELETE FROM feed WHERE url = ?", url) > 0;
  }

  List<Feed> all() {
    return handle
        .createQuery("SELECT * FROM feed ORDER BY url")
        .map((row, context) -> feed(row))
        .list();
  }

  /** Returns feeds whose time has come, the longest waiting first. */
  List<Feed> due(Instant now) {
    return handle
        .createQuery("SELECT * FROM feed WHERE next_poll <= :now ORDER BY next_poll, url")
        .bind("now", sortable(now))
        .map((row, context) -> feed(row))
        .list();
  }

  /** Notes what was stated of a page, in place of what was stated before. */
  void saveSeen(String page, @Nullable String stated) {
    handle
        .createUpdate(
            """
            INSERT INTO feed_page (url, stated) VALUES (:url, :stated)
            ON CONFLICT (url) DO UPDATE SET stated = excluded.stated""")
        .bind("url", Column.text(page))
        .bind("stated", words(stated))
        .execute();
  }

  boolean isSeen(String page, @Nullable String stated) {
    return handle
            .createQuery("SELECT count(*) FROM feed_page WHERE url = :url AND stated = :stated")
            .bind("url", Column.text(page))
            .bind("stated", words(stated))
            .mapTo(int.class)
            .one()
        > 0;
  }

  /** Nothing stated is an empty text, which compares with itself. */
  private static String words(@Nullable String stated) {
    return stated == null ? "" : String.valueOf(Column.text(stated));
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        row.getString("url"),
        row.getString("title"),
        row.getString("etag"),
        row.getString("last_modified"),
        row.getInt("uses"),
        Column.instant(row.getString("last_poll")),
        Instant.parse(row.getString("next_poll")),
        row.getInt("errors"),
        row.getString("last_error"));
  }
}
