package dev.parley.bench.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.copy.Likeness;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyScoreTest {

  @Test
  void copiesAreFoundAndNothingElseIsTakenForOne() {
    CopyScore score = CopyScore.of(CopyCase.madeUp(20, 10, 7), Likeness.USUAL, 7);

    assertThat(score.precision()).isOne();
    assertThat(score.recall()).isGreaterThan(0.95);
  }

  @Test
  void pairsAreCountedOnce() {
    List<CopyCase> cases =
        List.of(
            new CopyCase("The talks go on.", "a", "original"),
            new CopyCase("The talks go on", "a", "reprinted"),
            new CopyCase("The talks, go on", "b", "report"),
            new CopyCase("Nobody knows why.", "a", "cut"));
    CopyScore score = CopyScore.of(cases, Likeness.USUAL, 1);

    assertThat(score.precision()).isEqualTo(1 / 3.0);
    assertThat(score.recall()).isEqualTo(1 / 3.0);
    assertThat(score.recallByKind()).containsEntry("cut", 0.0).containsEntry("original", 0.5);
    assertThat(score.wrongByKind().values()).containsOnly(1).hasSize(2);
  }
}
