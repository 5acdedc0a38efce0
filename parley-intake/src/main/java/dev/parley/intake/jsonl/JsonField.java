package dev.parley.intake.jsonl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line can tell about its article, under our own names and under those that others have
 * given it: news-please (CC-News among its makings) and the {@code cc_news} data set cut from it.
 */
enum JsonField {
  ID,
  TEXT,
  TITLE,
  BYLINE,
  PUBLISHER,
  URL,
  LANGUAGE,
  PUBLISHED,
  MODIFIED;

  private static final Map<String, JsonField> OWN =
      Map.of(
          "id", ID,
          "text", TEXT,
          "title", TITLE,
          "byline", BYLINE,
          "publisher", PUBLISHER,
          "url", URL,
          "language", LANGUAGE,
          "published", PUBLISHED,
          "modified", MODIFIED);

  private static final Map<String, JsonField> FOREIGN =
      Map.of(
          "maintext", TEXT,
          "authors", BYLINE,
          "source_domain", PUBLISHER,
          "domain", PUBLISHER,
          "date_publish", PUBLISHED,
          "date", PUBLISHED,
          "date_modify", MODIFIED);

  /** Returns what a name stands for; null if for nothing that is kept. */
  static @Nullable JsonField named(String name) {
    JsonField own = OWN.get(name);
    return own != null ? own : FOREIGN.get(name);
  }

  /** Tells whether a name is ours, which goes before another's where a line has both. */
  static boolean isOwn(String name) {
    return OWN.containsKey(name);
  }
}
