package dev.parley.record;

import dev.parley.model.StatedDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The place where tests of answers make an article. What is not set is not known. */
public final class ArticleSketch {

  private static final Instant FIRST_ADDED = Instant.parse("2022-02-01T00:00:00Z");

  private final String id;
  private @Nullable String outlet;
  private @Nullable String url;
  private int version = 1;
  private @Nullable StatedDate published;
  private Instant added = FIRST_ADDED;
  private String copyGroup;

  private ArticleSketch(String id) {
    this.id = id;
    this.copyGroup = id;
  }

  public static ArticleSketch article(String id) {
    return new ArticleSketch(id);
  }

  public ArticleSketch outlet(String name) {
    outlet = name;
    return this;
  }

  public ArticleSketch url(String address) {
    url = address;
    return this;
  }

  public ArticleSketch version(int number) {
    version = number;
    return this;
  }

  public ArticleSketch published(String value) {
    published = new StatedDate(value, value);
    return this;
  }

  public ArticleSketch publishedInWords(String words) {
    published = new StatedDate(words, null);
    return this;
  }

  public ArticleSketch addedAfter(long seconds) {
    added = FIRST_ADDED.plusSeconds(seconds);
    return this;
  }

  public ArticleSketch copyOf(String other) {
    copyGroup = other;
    return this;
  }

  public RecordedArticle made() {
    return new RecordedArticle(id, null, outlet, url, version, published, added, copyGroup);
  }
}
