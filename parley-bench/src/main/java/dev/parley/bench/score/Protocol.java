package dev.parley.bench.score;

import dev.parley.bench.Repository;
import dev.parley.bench.corpus.Chunk;
import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedLines;
import dev.parley.bench.corpus.CofeNet;
import dev.parley.bench.corpus.PloverPairs;
import dev.parley.bench.corpus.PolNeAR;
import dev.parley.bench.corpus.StatedFacts;
import dev.parley.bench.corpus.StoredPages;
import dev.parley.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is annotated, and what counts as right. */
public enum Protocol {
  /** JSON Lines annotated by the codebook: statements and their fields. */
  GOLD {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      StatementScorer scorer = scorer(CodedLines.readGold(gold), predictor);
      List<Figure> figures = new ArrayList<>(scorer.figures());
      figures.addAll(scorer.fieldFigures());
      return figures;
    }
  },
  /** A folder of PolNeAR, whole articles: statements. */
  POLNEAR {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      List<CodedArticle> articles = PolNeAR.read(gold).stream().map(CodedArticle::of).toList();
      return scorer(articles, predictor).figures();
    }
  },
  /** CofeNet's chunks of PolNeAR: spans by their first and last token. */
  CHUNKS {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      List<Chunk> chunks = CofeNet.read(gold);
      List<Article> texts = new ArrayList<>();
      for (Chunk chunk : chunks) {
        texts.add(Article.of(String.valueOf(texts.size()), chunk.text()));
      }
      return new ChunkScorer(chunks, predictor.predict(texts)).figures();
    }
  },
  /** Sentences with a marked source and target: the PLOVER type between them. */
  PLOVER {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      List<PloverPairs.Pair> pairs = PloverPairs.read(gold);
      List<String> types = predictor.types(pairs);
      PairScorer scorer = new PairScorer();
      for (int i = 0; i < pairs.size(); i++) {
        scorer.add(pairs.get(i).type(), i < types.size() ? types.get(i) : "none");
      }
      return scorer.figures();
    }
  },
  /** Pages of HTML and their true bodies: how much of the bodies is found, and what beside. */
  HTML {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      List<StoredPages.Page> pages = StoredPages.read(gold);
      Map<String, Article> articles = predictor.articles(pages);
      BodyScorer scorer = new BodyScorer();
      for (StoredPages.Page page : pages) {
        Article found = articles.get(page.id());
        scorer.add(page.body(), found == null ? "" : found.text());
      }
      return scorer.figures();
    }
  },
  /** The same pages: titles and dates, as a person read them off some of them. */
  FACTS {
    @Override
    public List<Figure> score(Path gold, Predictor predictor) throws IOException {
      List<StoredPages.Page> pages = StoredPages.read(gold);
      Path facts = Repository.root().resolve("parley-bench/pages/facts.jsonl");
      Map<String, StatedFacts.Facts> stated = new LinkedHashMap<>();
      StatedFacts.read(facts).forEach(one -> stated.put(one.id(), one));
      pages.removeIf(page -> !stated.containsKey(page.id()));
      Map<String, Article> articles = predictor.articles(pages);
      FactScorer scorer = new FactScorer();
      for (StoredPages.Page page : pages) {
        scorer.add(stated.get(page.id()), articles.get(page.id()));
      }
      return scorer.figures();
    }
  };

  /**
   * Scores what a predictor finds in the texts of an annotated corpus.
   *
   * @param gold a file, or for {@link #POLNEAR} a folder
   * @throws dev.parley.bench.corpus.MalformedCorpusException if a file breaks its format
   * @throws IOException if a file cannot be read
   */
  public abstract List<Figure> score(Path gold, Predictor predictor) throws IOException;

  private static StatementScorer scorer(List<CodedArticle> gold, Predictor predictor)
      throws IOException {
    List<Article> texts = gold.stream().map(CodedArticle::article).toList();
    return new StatementScorer(gold, predictor.predict(texts));
  }
}
