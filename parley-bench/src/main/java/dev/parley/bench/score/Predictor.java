package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedLines;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.model.Article;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the statements come from that are to be scored. */
@FunctionalInterface
public interface Predictor {

  /**
   * Returns the statements of each article by its id.
   *
   * @throws IOException if they cannot be had
   */
  Map<String, List<CodedStatement>> predict(List<Article> articles) throws IOException;

  /** Takes them from a file that {@code parley read --format jsonl} printed. */
  static Predictor from(Path file) {
    return articles -> CodedLines.readPredictions(file);
  }

  /** Reads the articles. */
  static Predictor from(Reader reader) {
    return articles ->
        reader
            .readAll(articles.stream())
            .map(CodedArticle::of)
            .collect(Collectors.toMap(CodedArticle::id, CodedArticle::statements, (a, b) -> b));
  }
}
