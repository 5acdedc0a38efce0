package dev.parley.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Fault;
import dev.parley.exchange.Format;
import dev.parley.exchange.Imported;
import dev.parley.exchange.WaterTalks;
import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {

  private final Path folder;

  private final List<Fault> faults = new ArrayList<>();
  private final Record record;
  private Path ann;

  BratTest(@TempDir Path data, @TempDir Path folder) {
    this.folder = folder;
    this.record = WaterTalks.record(data);
    this.ann = folder.resolve("2031-03-04-" + WaterTalks.articleId().substring(0, 12) + ".ann");
  }

  @BeforeEach
  void export() throws IOException {
    Export.write(Format.BRAT, WaterTalks.all(record), folder, false);
  }

  @AfterEach
  void close() {
    record.close();
  }

  private void edit(String from, String to) throws IOException {
    String lines = Files.readString(ann);
    assertThat(lines).contains(from);
    Files.writeString(ann, lines.replace(from, to));
  }

  private Imported take() {
    return new BratImport(record, "Ada", faults::add).take(ann);
  }

  private List<String> faults() {
    return faults.stream().map(one -> one.line() + ": " + one.reason()).toList();
  }

  private List<String> corrections() {
    return record.corrections().stream()
        .map(one -> one.kind() + " " + one.entry() + " " + one.field() + " " + one.value())
        .toList();
  }

  private int lineOf(String part) throws IOException {
    List<String> lines = Files.readAllLines(ann);
    return 1
        + lines.indexOf(
            lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow());
  }

  @Test
  void everyEntryComesBackAsItWas() throws IOException {
    Reading reading = WaterTalks.reading();
    Annotated annotated =
        AnnReader.read(reading.article(), Files.readString(ann), "in.ann", faults::add);

    assertThat(annotated.reading()).isEqualTo(reading);
    assertThat(faults).isEmpty();
  }

  @Test
  void theLinesAreThoseOfBratsStandoffFormat() throws IOException {
    assertThat(Files.readAllLines(ann))
        .startsWith(
            "T1\tContent 2 16;78 110\t“We will not,” “accept a dam without a treaty.”",
            "T2\tSource 17 52\tEgyptian Water Minister Nadia Fahmy",
            "R1\tSource Arg1:T1 Arg2:T2",
            "T3\tCue 53 57\ttold",
            "R2\tCue Arg1:T1 Arg2:T3",
            "T4\tAddressee 58 67\treporters",
            "R3\tAddressee Arg1:T1 Arg2:T4",
            "A1\tAct T1 REJECT",
            "A2\tForm T1 DIRECT",
            "A3\tBasis T1 NAMED",
            "A4\tStance T1 AGAINST",
            "#1\tAnnotatorNotes T1\tspeaker = Nadia Fahmy; code = EGY GOV; target = ETH + SDN;"
                + " issue = the dam; id = w1")
        .contains("T13\tContent 348 364;365 396\tthe delegations, all three of them, would return");
    assertThat(Files.readString(folder.resolve("annotation.conf")))
        .contains("Content\n", "RestsOn\tArg1:Event|Meeting, Arg2:Content\n", "Act\tArg:Content");
  }

  @Test
  void aFileThatNobodyTouchedMakesNoCorrection() {
    assertThat(take()).isEqualTo(Imported.NOTHING);
    assertThat(record.corrections()).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsChangedInBratComesBackAsCorrections() throws IOException {
    edit("A1\tAct T1 REJECT", "A1\tAct T1 AGREE");
    edit("target = ETH + SDN", "target = ETH");
    edit("T3\tCue 53 57\ttold", "T3\tCue 53 67\ttold reporters");

    assertThat(take()).isEqualTo(new Imported(0, 3));
    assertThat(corrections())
        .containsExactlyInAnyOrder(
            "CHANGE w1 act AGREE", "CHANGE w1 target ETH", "CHANGE w1 cue 54-68");
    assertThat(record.corrections()).extracting(MadeCorrection::by).containsOnly("Ada");
    assertThat(record.entry("w1").orElseThrow().statement().act()).isEqualTo(Act.AGREE);
    assertThat(faults).isEmpty();
    assertThat(take()).isEqualTo(Imported.NOTHING);
  }

  @Test
  void aStatementThatIsDeletedIsRejectedAndOneThatIsDrawnUpIsAdded() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(ann));
    String name = lines.get(lineOf("that Khartoum had broken off") - 1).split("\t")[0];
    String source = lines.get(lineOf("A Sudanese official") - 1).split("\t")[0];
    lines.removeIf(line -> line.matches(".*\\b" + name + "\\b.*"));
    int at = WaterTalks.TEXT.codePointCount(0, WaterTalks.TEXT.indexOf("not admitted"));
    lines.add("T90\tContent " + at + " " + (at + 12) + "\tnot admitted");
    lines.add("R90\tSource Arg1:T90 Arg2:" + source);
    Files.write(ann, lines);

    assertThat(take()).isEqualTo(new Imported(0, 2));
    assertThat(record.entry("w3")).isEmpty();
    assertThat(record.reading(WaterTalks.articleId()).orElseThrow().statements())
        .anySatisfy(
            one -> assertThat(one.content().get(0).in(WaterTalks.TEXT)).isEqualTo("not admitted"));
    assertThat(faults())
        .containsExactly(
            "0: events differ from the record's, which takes corrections of" + " statements only");
    faults.clear();
    assertThat(take()).isEqualTo(Imported.NOTHING);
  }

  @Test
  void whatWasNotExportedIsNotRejected() throws IOException {
    Export.write(
        Format.BRAT,
        WaterTalks.some(record, new Filter.Equal(Field.ACT, "DENY"), "act:DENY"),
        folder,
        true);

    assertThat(take()).isEqualTo(Imported.NOTHING);
    assertThat(record.count(Filter.ALL)).isEqualTo(4);
    assertThat(faults).isEmpty();
  }

  @Test
  void aGoldSetThatIsDrawnUpComesInAsNewArticles() throws IOException {
    Files.writeString(folder.resolve("new.txt"), "🌊 She said no.\n");
    ann =
        Files.writeString(
            folder.resolve("new.ann"),
            "T1\tContent 11 13\tno\nT2\tCue 6 10\tsaid\nR1\tCue Arg1:T1 Arg2:T2\n"
                + "A1\tAct T1 REJECT\n");

    assertThat(take()).isEqualTo(new Imported(1, 0));
    List<Statement> statements =
        record.reading(Article.hash("🌊 She said no.\n")).orElseThrow().statements();
    assertThat(statements).extracting(Statement::act).containsExactly(Act.REJECT);
    assertThat(faults).isEmpty();
  }

  @Test
  void whatCannotBeTakenOverIsToldWithItsLineAndTheRestIsTaken() throws IOException {
    edit("A1\tAct T1 REJECT", "A1\tAct T1 AGREE");
    edit("id = w2", "id = w9");
    String broken =
        "T91\tCue 5 9999\tx\nT92\tContent 2 16;10 20\tx\nT93\tCue 53 57\ttolt\nhm\n"
            + "R99\tCue Arg1:T1 Arg2:T99\nA99\tAct T5 SHOUT\n";
    int next = Files.readAllLines(ann).size() + 1;
    int second = lineOf("Content 154 218");
    Files.writeString(ann, Files.readString(ann).replace("R2\tCue Arg1:T1 Arg2:T3\n", "") + broken);

    take();
    assertThat(faults())
        .contains(
            (next - 1)
                + ": 5 9999 lies outside the text: offset 9999 in a text of "
                + WaterTalks.TEXT.codePointCount(0, WaterTalks.TEXT.length())
                + " code points",
            next + ": fragments overlap: 2 16;10 20",
            (next + 1) + ": \"tolt\" is not what stands there: \"told\"",
            (next + 2) + ": no annotation that Parley knows: hm",
            (next + 3) + ": Cue points to T99, which is not there");
    assertThat(second).isPositive();
    assertThat(faults())
        .anyMatch(fault -> fault.endsWith("Act is \"SHOUT\", no word of the codebook"));
    assertThat(record.entry("w1").orElseThrow().statement().cue()).isNotNull();
    assertThat(record.entry("w3").orElseThrow().corrected()).isFalse();
  }

  @Test
  void anIdThatTheRecordDoesNotHaveIsToldOf() throws IOException {
    edit("id = w2", "id = w9");
    int line = lineOf("Content 154 218");

    take();
    assertThat(faults()).contains(line + ": the record has no statement w9 in this article");
  }

  @Test
  void aTextThatWasChangedIsNotTaken() throws IOException {
    Path text = Path.of(ann.toString().replace(".ann", ".txt"));
    Files.writeString(text, WaterTalks.TEXT.replace("Cairo", "Giza"));

    assertThat(take()).isEqualTo(Imported.NOTHING);
    assertThat(faults())
        .containsExactly("0: is no longer the text of article " + WaterTalks.articleId());
  }

  @Test
  void everyArticleIsThreeFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1 + 2 * 3);
    }
  }
}
