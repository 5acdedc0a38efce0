package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the command needs of a reader; opened only once there is an article to read. */
interface ArticleReader extends AutoCloseable {

  /** Reads articles, lazily; the readings come in their order. */
  Stream<Reading> readAll(Stream<Article> articles);

  /** Returns what changes when articles would be read otherwise. */
  String version();

  @Override
  void close();

  /**
   * Opens the reader with the trained model.
   *
   * @param actors files of actors to know beside those that Parley carries
   * @throws IllegalArgumentException if one of the files is not in order; the message says where
   */
  static ArticleReader open(List<Path> actors) {
    Reader reader = Reader.open(actors.toArray(new Path[0]));
    String version = ReaderVersion.of(actors);
    return new ArticleReader() {
      @Override
      public Stream<Reading> readAll(Stream<Article> articles) {
        return reader.readAll(articles);
      }

      @Override
      public String version() {
        return version;
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
