package dev.parley.spark;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.io.Serializable;

/** What reads an article on whatever machine it comes to. */
@FunctionalInterface
interface ArticleReads extends Serializable {

  /** Reads an article; what it throws is a failure of that article alone. */
  Reading read(Article article);

  /** Gets ready; what this throws is no article's failure but the task's. */
  default void prepare() {}

  /** Reads with the one reader of the process. */
  record Shared() implements ArticleReads {

    @Override
    public Reading read(Article article) {
      return SharedReader.get().read(article);
    }

    @Override
    public void prepare() {
      SharedReader.get();
    }
  }
}
