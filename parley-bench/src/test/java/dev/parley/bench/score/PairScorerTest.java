package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairScorerTest {

  @Test
  void rareTypesCountAsMuchAsFrequentOnes() {
    PairScorer scorer = new PairScorer();
    scorer.add("AID", "AID");
    scorer.add("AID", "AID");
    scorer.add("AID", "AID");
    scorer.add("ACCUSE", "AID");
    assertThat(scorer.figures())
        .extracting(Figure::toString)
        .containsExactly("pairs 4", "accuracy 75.0", "macro.F 42.9", "ACCUSE.F 0.0", "AID.F 85.7");
  }

  @Test
  void aTypeThatIsNeverAnnotatedCostsPrecisionOnly() {
    PairScorer scorer = new PairScorer();
    scorer.add("AID", "COERCE");
    assertThat(scorer.figures()).extracting(Figure::toString).contains("macro.F 0.0");
  }

  @Test
  void noPairsScoreNothing() {
    assertThat(new PairScorer().figures())
        .extracting(Figure::toString)
        .containsExactly("pairs 0", "accuracy 0.0", "macro.F 0.0");
  }
}
