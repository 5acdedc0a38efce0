package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir private Path folder;

  @Test
  void theSampleIsReadAndThreeTablesArePrinted() {
    Ran ran = Ran.parley("demo");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("── Positions ──", "── Shifts of stance ──", "── Meetings ──");
    assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(ran.errLines())
        .contains("parley: reading the sample, 32 articles of winter 2021-22 …")
        .anyMatch(line -> line.startsWith("parley: 29 added, 1 new version, 2 copies; "))
        .anyMatch(line -> line.contains("--keep"));
  }

  @Test
  void aKeptRecordIsAskedFurtherWithTheDossierBesideIt() {
    String record = folder.resolve("talks.db").toString();

    Ran kept = Ran.parley("demo", "--keep", record);

    assertThat(kept.code()).isZero();
    String dossier = folder.resolve("talks.yaml").toString();
    assertThat(kept.err()).contains("parley ask claims --record " + record);
    Ran asked =
        Ran.parley(
            "ask", "statements", "--record", record, "--dossier", dossier, "outlet:meridian");
    assertThat(asked.err()).isEmpty();
    assertThat(asked.out()).contains("outlets: Meridian Wire");
  }

  @Test
  void keepingItAgainChangesNothing() {
    String record = folder.resolve("talks.db").toString();
    Ran first = Ran.parley("demo", "--keep", record);

    Ran second = Ran.parley("demo", "--keep", record);

    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("32 there already");
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void aRecordOfOnesOwnIsLeftAsItIs() {
    String file = folder.resolve("mine.db").toString();
    try (Record record = Record.open(file)) {
      record.add(CodTalks.reading(), Provenance.of("test"));
      long before = record.count(Filter.ALL);

      Ran ran = Ran.parley("demo", "--keep", file);

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains("mine.db: holds other articles than the sample's");
      assertThat(record.count(Filter.ALL)).isEqualTo(before);
    }
  }

  @Test
  void aDossierOfOnesOwnIsLeftAsItIs() throws IOException {
    Path dossier = Files.writeString(folder.resolve("talks.yaml"), "name: mine");

    Ran ran = Ran.parley("demo", "--keep", folder.resolve("talks.db").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("talks.yaml: is there, and is not the sample's dossier");
    assertThat(dossier).hasContent("name: mine");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Ran ran = Ran.parley("demo", "--keep", folder.resolve("absent/talks.db").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("absent");
  }

  @Test
  void jsonHasTheThreeAnswersWithTheirEvidence() {
    Ran ran = Ran.parley("demo", "--format", "json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("{\"positions\":[").contains("\"shifts\":[", "\"meetings\":[");
  }

  @Test
  void csvIsWrongUsage() {
    assertThat(Ran.parley("demo", "--format", "csv").code()).isEqualTo(2);
  }
}
