package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.reading.Reader;
import java.util.stream.Stream;

/** What {@code parley read} needs of a reader; opened only once there is an article to read. */
interface ArticleReader extends AutoCloseable {

  /** Reads articles, lazily; the readings come in their order. */
  Stream<Reading> readAll(Stream<Article> articles);

  @Override
  void close();

  /** Opens the reader with the trained model. */
  static ArticleReader open() {
    Reader reader = Reader.open();
    return new ArticleReader() {
      @Override
      public Stream<Reading> readAll(Stream<Article> articles) {
        return reader.readAll(articles);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
