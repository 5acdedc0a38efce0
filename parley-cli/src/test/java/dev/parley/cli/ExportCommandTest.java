package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;

  private String record = "";

  @BeforeEach
  void keepTheCodTalks() {
    record = folder.resolve("cod.db").toString();
    try (Record opened = Record.open(record)) {
      opened.add(CodTalks.reading(), Provenance.of("test"));
    }
  }

  private Ran export(String... args) {
    return Ran.parley(
        Stream.concat(Stream.of("export", "--record", record), Stream.of(args))
            .toArray(String[]::new));
  }

  private Ran take(String... args) {
    return Ran.parley(
        Stream.concat(Stream.of("import", "--record", record), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void aFormatOfTextGoesToStandardOutput() {
    Ran ran = export("--format", "jsonl", "act:DENY");

    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.out()).contains("\"act\":\"DENY\"").doesNotContain("\"act\":\"REJECT\"");
  }

  @Test
  void aFolderNeedsAPlaceAndIsNotWrittenOverUnlessForced() {
    String out = folder.resolve("out").toString();

    assertThat(export("--format", "csv").code()).isEqualTo(2);
    assertThat(export("--format", "csv", "--out", out).code()).isZero();
    Ran again = export("--format", "csv", "--out", out);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains(out + " is a folder that is not empty (--force");
    assertThat(export("--format", "csv", "--out", out, "--force").code()).isZero();
  }

  @Test
  void aWrongFormatQueryOrRecordIsToldOf() {
    assertThat(export("--format", "excel").err()).contains("'excel' is none of jsonl, csv");
    Ran query = export("--format", "jsonl", "act:DENY", "act:SHOUT");
    assertThat(query.code()).isEqualTo(2);
    assertThat(query.err()).contains("in the query, character ");
    Ran ran =
        Ran.parley("export", "--format", "jsonl", "--record", folder.resolve("none.db").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void whatIsExportedIsImportedAgain() throws IOException {
    Path file = folder.resolve("out.jsonl");
    export("--format", "jsonl", "--out", file.toString());
    record = folder.resolve("other.db").toString();

    Ran ran = take("--format", "jsonl", file.toString());
    assertThat(ran).isEqualTo(new Ran(0, "1 article added, 0 corrections made\n", ""));
    assertThat(export("--format", "jsonl").out()).isEqualTo(Files.readString(file));
    assertThat(take("--format", "jsonl", file.toString()).out()).startsWith("0 articles added");
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndTheExitCodeIsOne() throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(file, "{\n{\"text\":\"It rained.\"}\n");

    Ran ran = take("--format", "jsonl", file.toString(), "no-such.jsonl");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errLines().get(0)).startsWith("parley: " + file + ":1: not JSON");
    assertThat(ran.errLines().get(1)).isEqualTo("parley: no-such.jsonl: no such file");
    assertThat(ran.out()).isEqualTo("1 article added, 0 corrections made\n");
  }

  @Test
  void whatIsChangedInBratIsCorrected() throws IOException {
    Path out = folder.resolve("brat");
    export("--format", "brat", "--out", out.toString());
    List<Path> files;
    try (Stream<Path> listed = Files.list(out)) {
      files = listed.filter(file -> file.toString().endsWith(".ann")).toList();
    }
    String lines = Files.readString(files.get(0));
    Files.writeString(files.get(0), lines.replace("Act T1 REJECT", "Act T1 DECLINE"));

    Ran ran = take("--format", "brat", "--by", "Ada", out.toString());
    assertThat(ran).isEqualTo(new Ran(0, "0 articles added, 1 correction made\n", ""));
    try (Record opened = Record.openToRead(record)) {
      assertThat(opened.corrections().get(0).by()).isEqualTo("Ada");
    }
  }
}
