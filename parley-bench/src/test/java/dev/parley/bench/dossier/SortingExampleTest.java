package dev.parley.bench.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.bench.corpus.MalformedCorpusException;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Sorting;
import dev.parley.record.dossier.Sorting.Ground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortingExampleTest {

  private static final Dossier DOSSIER =
      new Dossier(
          "Talks",
          "",
          List.of(),
          List.of(new Issue("pay", "Pay", "", List.of())),
          List.of(),
          List.of(),
          List.of());

  @TempDir private Path folder;

  @Test
  void examplesHaveAnIssueOrNoneACueAndContent() throws Exception {
    Path file = Files.writeString(folder.resolve("t.tsv"), "pay\tsaid\tno raise\n-\tsaid\tno\n");

    assertThat(SortingExample.read(file, DOSSIER))
        .containsExactly(
            new SortingExample("pay", "said", "no raise"), new SortingExample(null, "said", "no"));
  }

  @Test
  void aLineThatIsNoExampleIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("t.tsv"), "pay\tsaid\tno\npye\tsaid\tno\n");

    assertThatThrownBy(() -> SortingExample.read(file, DOSSIER))
        .isInstanceOf(MalformedCorpusException.class)
        .hasMessage(file + ", line 2: no issue of the dossier: pye");
  }

  @Test
  void figuresCountWhatLiesWhereItBelongs() {
    List<SortedExample> examples =
        List.of(
            sorted("pay", "pay", 0.9),
            sorted("pay", "jobs", 0.8),
            sorted("jobs", "jobs", 0.2),
            sorted(null, "pay", 0.1),
            sorted(null, "pay", 0.05));

    assertThat(new SortingFigures(examples, 0.5).rows("t"))
        .containsExactly(
            "t.statements 5",
            "t.accuracy 60.0",
            "t.precision 50.0",
            "t.recall 33.3",
            "t.F 40.0",
            "t.nearest 66.7");
    assertThat(SortingFigures.bestThreshold(examples)).isBetween(0.11, 0.20);
  }

  private static SortedExample sorted(@Nullable String issue, String nearest, double score) {
    return new SortedExample(
        new SortingExample(issue, "said", ""), new Sorting(nearest, score, Ground.LIKENESS));
  }
}
