package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RereadingTest {

  private static final String TEXT = "Minsk said no. Riga said yes. Oslo said maybe.";

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;
  private String minsk;
  private String riga;

  @BeforeEach
  void fill() {
    record = Record.open(kind.fresh(folder));
    Reading reading =
        Sample.of(TEXT).says("Minsk", "said", "no").says("Riga", "said", "yes").reading();
    record.add(reading, Provenance.of("1"));
    minsk = reading.statements().get(0).id();
    riga = reading.statements().get(1).id();
  }

  @AfterEach
  void close() {
    record.close();
  }

  /** Finds Minsk and Oslo, with other ids than before, and does not find Riga. */
  private static Reading newer() {
    Reading read =
        Sample.of(TEXT)
            .says("Minsk", "said", "no", Map.of(StatementPart.ACT, "REJECT"))
            .says("Oslo", "said", "maybe")
            .reading();
    List<Statement> renamed =
        read.statements().stream()
            .map(statement -> Numbering.with(statement, "n" + statement.id()))
            .toList();
    Event event =
        new Event(
            List.of(ActorCode.parse("BLR GOV")),
            List.of(),
            EventType.SANCTION,
            null,
            List.of(),
            null,
            null,
            renamed.get(0).content().get(0),
            List.of(renamed.get(0).id()),
            EventStatus.HAPPENED);
    return new Reading(read.article(), renamed, List.of(event), List.of(), List.of());
  }

  private Act actOf(String entry) {
    return record.entry(entry).orElseThrow().statement().act();
  }

  @Test
  void anEntryOnTheSameWordsKeepsItsIdAndTakesTheNewFields() {
    Reread reread = record.reread(newer(), "2");

    assertThat(reread).isEqualTo(new Reread(newer().article().id(), 0, 1, 1, 1, List.of()));
    assertThat(actOf(minsk)).isEqualTo(Act.REJECT);
    assertThat(record.readerOf(minsk)).contains("2");
    assertThat(record.entries(Filter.ALL).map(entry -> entry.statement().speaker().name()))
        .containsExactly("Minsk", "Oslo");
    assertThat(record.events().get(0).what().statements()).containsExactly(minsk);
  }

  @Test
  void aCorrectionIsKeptOverWhatTheNewerReaderReads() {
    record.correct(new Correction.Change(minsk, StatementPart.STANCE, "against"), "anna", null);
    long act =
        record.correct(new Correction.Change(minsk, StatementPart.ACT, "DENY"), "anna", null);

    record.reread(newer(), "2");

    assertThat(actOf(minsk)).isEqualTo(Act.DENY);
    record.correct(new Correction.Undo(act), "anna", null);
    assertThat(actOf(minsk)).isEqualTo(Act.REJECT);
  }

  @Test
  void aCorrectionOverWhatTheNewerReaderDoesNotFindIsAnOrphan() {
    long number =
        record.correct(new Correction.Change(riga, StatementPart.ACT, "AGREE"), "anna", null);

    Reread reread = record.reread(newer(), "2");

    assertThat(reread.orphans()).containsExactly(riga);
    assertThat(record.entry(riga)).isEmpty();
    assertThat(record.orphans())
        .extracting(entry -> entry.statement().act())
        .containsExactly(Act.AGREE);
    record.correct(new Correction.Undo(number), "anna", null);
    assertThat(record.orphans()).isEmpty();
  }

  @Test
  void anOrphanComesBackWhenItsWordsAreFoundAgain() {
    record.correct(new Correction.Change(riga, StatementPart.ACT, "AGREE"), "anna", null);
    record.reread(newer(), "2");

    record.reread(Sample.of(TEXT).says("Riga", "said", "yes").reading(), "3");

    assertThat(actOf(riga)).isEqualTo(Act.AGREE);
    assertThat(record.orphans()).isEmpty();
  }

  @Test
  void whatAPersonAddedStaysWhetherTheReaderFindsItOrNot() {
    Statement oslo =
        Sample.of(TEXT)
            .says("Oslo", "said", "maybe", Map.of(StatementPart.ACT, "EXPLORE"))
            .reading()
            .statements()
            .get(0);
    record.correct(new Correction.Add(newer().article().id(), oslo), "anna", null);

    record.reread(newer(), "2");
    assertThat(actOf(oslo.id())).isEqualTo(Act.EXPLORE);
    assertThat(record.count(new Filter.Equal(Field.SPEAKER, "Oslo"))).isEqualTo(1);

    record.reread(Sample.of(TEXT).reading(), "3");
    assertThat(actOf(oslo.id())).isEqualTo(Act.EXPLORE);
    assertThat(record.count(Filter.ALL)).isEqualTo(1);
  }

  @Test
  void onlyArticlesThatAnotherReaderReadAreReadAgain() {
    record.add(
        Sample.of("Paris said so.").says("Paris", "said", "so").reading(), Provenance.of("2"));

    List<Reread> reread =
        record.reread("2", article -> Sample.of(article.text()).reading()).toList();

    assertThat(reread).extracting(Reread::article).containsExactly(newer().article().id());
    assertThat(record.toReread("2")).isEmpty();
  }

  @Test
  void anArticleThatTheRecordDoesNotHaveCannotBeReread() {
    assertThatThrownBy(() -> record.reread(Sample.of("Never added.").reading(), "2"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no article");
  }
}
