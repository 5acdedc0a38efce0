package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.corpus.StatedFacts;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactScorerTest {

  @Test
  void aTitleIsRightByItsWordsAndADateByItsDay() {
    FactScorer scorer = new FactScorer();
    StatedFacts.Facts facts =
        new StatedFacts.Facts("a", "Talks ‘go on’", List.of("2031-03-02", "2031-03-03"));
    scorer.add(facts, article("talks go on", "2031-03-03T00:10:00Z"));
    scorer.add(facts, article("Talks", "2031-03-04"));
    scorer.add(facts, null);
    scorer.add(new StatedFacts.Facts("b", "Talks", List.of()), article("Talks", "2031-03-04"));
    assertThat(scorer.figures())
        .extracting(Figure::toString)
        .containsExactly("pages 4", "title.accuracy 50.0", "dates 3", "published.accuracy 33.3");
  }

  private static Article article(String title, String published) {
    StatedDate date = new StatedDate(published, published);
    return new Article("a", "", title, null, null, null, null, date, null);
  }
}
