package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyScorerTest {

  @Test
  void fourWordsOnEndCountAsOneAndAsOftenAsTheyCome() {
    BodyScorer scorer = new BodyScorer();
    scorer.add("one two three four five", "zero one two three four");
    assertThat(scorer.figures())
        .extracting(Figure::toString)
        .containsExactly("pages 1", "body.P 0.500", "body.R 0.500", "body.F 0.500");
  }

  @Test
  void aPageWithoutAPredictionCostsRecallOnly() {
    BodyScorer scorer = new BodyScorer();
    scorer.add("one two three four", "one two three four");
    scorer.add("one two three four", "");
    assertThat(scorer.figures())
        .extracting(Figure::toString)
        .containsExactly("pages 2", "body.P 1.000", "body.R 0.500", "body.F 0.667");
  }
}
