package dev.parley.bench.peer;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.model.Article;
import dev.parley.reading.Reader;
import java.util.List;

/** One of the two that are compared, and how its process is started. */
enum Contestant {
  /** Reads as a Java programmer would have it read, with the launcher's options for Java. */
  PARLEY("Parley", List.of("-XX:+UseSerialGC", "-Xmx384m")) {
    @Override
    Session open() {
      Reader reader = Reader.open();
      return new Session() {
        @Override
        public CodedArticle read(Article article) {
          return CodedArticle.of(reader.read(article));
        }

        @Override
        public void close() {
          reader.close();
        }
      };
    }
  },
  /** Stanford CoreNLP's quote annotator with everything it stands on, in a heap it can live in. */
  CORENLP("CoreNLP", List.of("-Xmx5g")) {
    @Override
    Session open() {
      return new CoreNlpSession();
    }
  };

  /** A reader that is open. */
  interface Session extends AutoCloseable {
    CodedArticle read(Article article);

    @Override
    default void close() {}
  }

  private final String title;
  private final List<String> javaOptions;

  Contestant(String title, List<String> javaOptions) {
    this.title = title;
    this.javaOptions = javaOptions;
  }

  String title() {
    return title;
  }

  List<String> javaOptions() {
    return javaOptions;
  }

  abstract Session open();
}
