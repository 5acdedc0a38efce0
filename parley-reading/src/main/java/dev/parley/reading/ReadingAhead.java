package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Readings in the order of their articles, with enough windows under way to keep all cores busy.
 */
final class ReadingAhead implements Iterator<Reading> {

  private static final int WINDOWS_AHEAD = 16 * Runtime.getRuntime().availableProcessors();

  private final Iterator<Article> articles;
  private final Function<Article, ArticleReading> begin;
  private final Deque<ArticleReading> underWay = new ArrayDeque<>();
  private int windows;

  ReadingAhead(Iterator<Article> articles, Function<Article, ArticleReading> begin) {
    this.articles = articles;
    this.begin = begin;
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || articles.hasNext();
  }

  @Override
  public Reading next() {
    while (windows < WINDOWS_AHEAD && underWay.size() < WINDOWS_AHEAD && articles.hasNext()) {
      ArticleReading begun = begin.apply(articles.next());
      windows += begun.size();
      underWay.add(begun);
    }
    if (underWay.isEmpty()) {
      throw new NoSuchElementException();
    }
    ArticleReading oldest = underWay.remove();
    windows -= oldest.size();
    return oldest.finish();
  }
}
