package dev.parley.exchange.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Fault;
import dev.parley.exchange.Format;
import dev.parley.exchange.WaterTalks;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  @TempDir private Path folder;

  private final List<Fault> faults = new ArrayList<>();

  private List<Reading> read(String lines) throws IOException {
    List<Reading> readings = new ArrayList<>();
    JsonLinesReader.read(
        new ByteArrayInputStream(lines.getBytes(UTF_8)), "in.jsonl", readings::add, faults::add);
    return readings;
  }

  private static String written(Reading reading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesExporter.write(reading, out);
    return out.toString(UTF_8);
  }

  private List<String> faults() {
    return faults.stream().map(Fault::toString).toList();
  }

  @Test
  void whatIsWrittenComesBackAsItWas() throws IOException {
    assertThat(read(written(WaterTalks.reading()))).containsExactly(WaterTalks.reading());
    assertThat(faults).isEmpty();
  }

  @Test
  void wordsComeBackFromTheirOwnPlaceAndNotFromTheNearest() throws IOException {
    Reading reading = WaterTalks.reading();
    Span nearest = WaterTalks.span("the talks");
    Span other = new Span(WaterTalks.TEXT.lastIndexOf("the talks"), end("the talks"));
    List<Statement> statements = new ArrayList<>(reading.statements());
    String at = other.start() + "-" + other.end();
    statements.set(0, StatementPart.CHANNEL.in(statements.get(0), at));
    Reading changed =
        new Reading(
            reading.article(),
            statements,
            reading.events(),
            reading.meetings(),
            reading.documents());

    assertThat(other).isNotEqualTo(nearest);
    assertThat(read(written(changed))).containsExactly(changed);
  }

  private static int end(String words) {
    return WaterTalks.TEXT.lastIndexOf(words) + words.length();
  }

  @Test
  void aRecordGoesOutAndIntoAnotherOneWithoutLoss() throws IOException {
    Path file = folder.resolve("out.jsonl");
    try (Record record = WaterTalks.record(folder);
        Record other = Record.open(folder.resolve("other.db"))) {
      Export.write(Format.JSONL, WaterTalks.all(record), file, false);
      read(Files.readString(file)).forEach(one -> other.add(one, Provenance.of("test")));

      assertThat(other.articles()).containsExactlyInAnyOrderElementsOf(record.articles());
      assertThat(other.articles())
          .allSatisfy(id -> assertThat(other.reading(id)).isEqualTo(record.reading(id)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aQueryLeavesOnlyItsStatementsAndNoneIsReferredToThatIsLeftOut() throws IOException {
    Path file = folder.resolve("out.jsonl");
    try (Record record = WaterTalks.record(folder)) {
      Filter denials = new Filter.Equal(Field.ACT, "DENY");
      Export.write(Format.JSONL, WaterTalks.some(record, denials, "act:DENY"), file, false);
    }

    List<Reading> readings = read(Files.readString(file));
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).statements()).extracting(Statement::id).containsExactly("w3");
    assertThat(readings.get(0).events().get(0).statements()).containsExactly("w3");
    assertThat(readings.get(0).meetings().get(0).statements()).isEmpty();
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
    List<Reading> readings =
        read("{\"text\":\"One.\"}\n{\"text\":\"Tw\n\n[]\n{\"id\":\"4\"}\n{\"text\":\"Five.\"}");

    assertThat(readings).extracting(one -> one.article().text()).containsExactly("One.", "Five.");
    assertThat(faults())
        .containsExactly(
            "in.jsonl:2: not JSON, from column 12 on",
            "in.jsonl:4: not a JSON object",
            "in.jsonl:5: no \"text\"");
  }

  @Test
  void aSpanOutsideTheTextCostsItsStatementAlone() throws IOException {
    List<Reading> readings =
        read(
            "{\"text\":\"🌊 He said no.\",\"statements\":["
                + "{\"cue\":[5,9],\"content\":[[10,12]]},"
                + "{\"cue\":[5,9],\"content\":[[10,15]]},"
                + "{\"cue\":[9,5],\"content\":[[10,12]]},"
                + "{\"cue\":[5,9],\"content\":[[10,12]],\"act\":\"SHOUT\"},"
                + "{\"cue\":[5,9],\"content\":[[10,12]],\"addressee\":\"nobody\"},"
                + "{\"cue\":[5,9]}]}");

    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).statements()).hasSize(1);
    assertThat(readings.get(0).statements().get(0).content().get(0).in("🌊 He said no."))
        .isEqualTo("no");
    assertThat(faults())
        .containsExactly(
            "in.jsonl:1: statement 2: \"content\" [10, 15) lies outside the text: offset 15 in a"
                + " text of 13 code points",
            "in.jsonl:1: statement 3: \"cue\" [9, 5) is no span",
            "in.jsonl:1: statement 4: \"act\" is \"SHOUT\", no word of the codebook",
            "in.jsonl:1: statement 5: \"addressee\" is \"nobody\", which does not stand in the text",
            "in.jsonl:1: statement 6: \"content\" is missing");
  }

  @Test
  void statementsWithoutAnIdGetOneByTheirWords() throws IOException {
    String line =
        "{\"text\":\"He said no.\",\"statements\":["
            + "{\"cue\":[3,7],\"content\":[[8,10]]},{\"cue\":[3,7],\"content\":[[8,10]]}]}";

    List<Statement> first = read(line).get(0).statements();
    assertThat(first).extracting(Statement::id).doesNotHaveDuplicates();
    assertThat(read(line).get(0).statements()).isEqualTo(first);
  }

  @Test
  void aLineOfOtherBytesThanUtf8IsToldOf() throws IOException {
    JsonLinesReader.read(
        new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n'}),
        "in.jsonl",
        reading -> {},
        faults::add);

    assertThat(faults()).containsExactly("in.jsonl:1: not UTF-8");
  }
}
