package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.io.InputStream;
import java.util.stream.Stream;

/** {@code parley} in a process of its own, with a reader that takes its time. */
final class SlowParley {

  private SlowParley() {}

  public static void main(String[] args) {
    Streams streams =
        new Streams(InputStream.nullInputStream(), System.out, System.err, Terminal.none());
    System.exit(Main.run(streams, actors -> new Slow(), args));
  }

  private static final class Slow implements ArticleReader {

    @Override
    public Stream<Reading> readAll(Stream<Article> articles) {
      return articles.map(
          article -> {
            try {
              Thread.sleep(5);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return SaidReader.read(article);
          });
    }

    @Override
    public String version() {
      return "slow";
    }

    @Override
    public void close() {}
  }
}
