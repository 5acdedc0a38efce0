package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedLines;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.PloverPairs;
import dev.parley.bench.corpus.StoredPages;
import dev.parley.model.Article;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where that comes from which is to be scored. */
public interface Predictor {

  /**
   * Returns the statements of each article by its id.
   *
   * @throws IOException if they cannot be had
   */
  Map<String, List<CodedStatement>> predict(List<Article> articles) throws IOException;

  /**
   * Returns the types of pairs, in their order.
   *
   * @throws IOException if they cannot be had
   */
  List<String> types(List<PloverPairs.Pair> pairs) throws IOException;

  /**
   * Returns the articles of pages by the pages' ids.
   *
   * @throws IOException if they cannot be had
   */
  Map<String, Article> articles(List<StoredPages.Page> pages) throws IOException;

  /**
   * Takes them from a file that {@code parley read --format jsonl} printed, types from a file in
   * the form of the pairs, articles from JSON Lines with their ids and texts.
   */
  static Predictor from(Path file) {
    return new Predictor() {
      @Override
      public Map<String, List<CodedStatement>> predict(List<Article> articles) throws IOException {
        return CodedLines.readPredictions(file);
      }

      @Override
      public List<String> types(List<PloverPairs.Pair> pairs) throws IOException {
        return PloverPairs.read(file).stream().map(PloverPairs.Pair::type).toList();
      }

      @Override
      public Map<String, Article> articles(List<StoredPages.Page> pages) throws IOException {
        return CodedLines.readArticles(file);
      }
    };
  }

  /** Reads the articles, the sentences and the pages. */
  static Predictor from(Reader reader) {
    return new Predictor() {
      @Override
      public Map<String, List<CodedStatement>> predict(List<Article> articles) {
        return reader
            .readAll(articles.stream())
            .map(CodedArticle::of)
            .collect(Collectors.toMap(CodedArticle::id, CodedArticle::statements, (a, b) -> b));
      }

      @Override
      public List<String> types(List<PloverPairs.Pair> pairs) {
        return pairs.stream()
            .map(pair -> reader.type(pair.sentence(), pair.source(), pair.target()))
            .map(PloverPairs::typeOf)
            .toList();
      }

      @Override
      public Map<String, Article> articles(List<StoredPages.Page> pages) {
        return read(pages, PageReader.PARLEY);
      }
    };
  }

  /** Reads pages with Readability4J, for comparison; it finds no statements. */
  static Predictor baseline() {
    return new Predictor() {
      @Override
      public Map<String, List<CodedStatement>> predict(List<Article> articles) throws IOException {
        throw new IOException("the baseline reads pages, and finds no statements");
      }

      @Override
      public List<String> types(List<PloverPairs.Pair> pairs) throws IOException {
        throw new IOException("the baseline reads pages, and knows no types");
      }

      @Override
      public Map<String, Article> articles(List<StoredPages.Page> pages) {
        return read(pages, PageReader.READABILITY);
      }
    };
  }

  private static Map<String, Article> read(List<StoredPages.Page> pages, PageReader reader) {
    return pages.stream().collect(Collectors.toMap(StoredPages.Page::id, reader::read));
  }
}
