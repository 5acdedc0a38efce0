package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.StatementPart;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CorrectingTest {

  private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");
  private static final String TEXT =
      "Minsk said no. S. Ryabkov said maybe. Sergei Ryabkov said yes.";

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;
  private String article;
  private String first;
  private String second;

  @BeforeEach
  void fill() {
    record = Record.open(kind.fresh(folder), CopyRule.EXACT, Clock.fixed(NOON, ZoneOffset.UTC));
    Reading reading =
        Sample.of(TEXT)
            .says("Minsk", "said", "no")
            .says("S. Ryabkov", "said", "maybe")
            .says("Sergei Ryabkov", "said", "yes")
            .reading();
    article = record.add(reading, Provenance.of("1")).article().id();
    first = reading.statements().get(0).id();
    second = reading.statements().get(1).id();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private long correct(Correction correction) {
    return record.correct(correction, "anna", null);
  }

  private Entry entry(String id) {
    return record.entry(id).orElseThrow();
  }

  private static Correction change(String entry, StatementPart part, String value) {
    return new Correction.Change(entry, part, value);
  }

  @Test
  void aRejectedEntryIsNotShown() {
    correct(new Correction.Reject(first));

    assertThat(record.entry(first)).isEmpty();
    assertThat(record.count(Filter.ALL)).isEqualTo(2);
    assertThat(record.count(new Filter.Phrase("no"))).isZero();
  }

  @Test
  void aChangedFieldIsShownAndFound() {
    correct(change(first, StatementPart.ACT, "reject"));
    correct(change(first, StatementPart.SPEAKER_CODE, "BLR GOV"));
    correct(change(first, StatementPart.SPEAKER, "Ministry of Belarus"));

    assertThat(entry(first).statement().act()).isEqualTo(Act.REJECT);
    assertThat(entry(first).corrected()).isTrue();
    assertThat(record.count(new Filter.StartsWith(Field.SPEAKER_CODE, "BLR"))).isEqualTo(1);
    assertThat(record.count(new Filter.Phrase("ministry of Belarus"))).isEqualTo(1);
    assertThat(record.count(new Filter.Equal(Field.CORRECTED, "true"))).isEqualTo(1);
  }

  @Test
  void changedSpansBringTheirExactWords() {
    correct(change(first, StatementPart.CONTENT, "11-13 26-31"));

    assertThat(entry(first).words().content())
        .isEqualTo(TEXT.substring(11, 13) + " … " + TEXT.substring(26, 31));
  }

  @Test
  void aValueThatCannotBeIsRefusedAndNothingIsKept() {
    assertThatThrownBy(() -> correct(change(first, StatementPart.ACT, "SING")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("act");
    assertThatThrownBy(() -> correct(change(first, StatementPart.CONTENT, "3-900")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outside");
    assertThat(record.corrections()).isEmpty();
  }

  @Test
  void anEntryThatIsNotThereCannotBeCorrected() {
    assertThatThrownBy(() -> correct(new Correction.Reject("x")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no entry x");
  }

  @Test
  void aCorrectionTellsByWhomWhenAndWhy() {
    record.correct(change(first, StatementPart.ACT, "DENY"), "anna", "She said so herself");

    MadeCorrection made = record.corrections(first).get(0);
    assertThat(made.by()).isEqualTo("anna");
    assertThat(made.at()).isEqualTo(NOON);
    assertThat(made.reason()).isEqualTo("She said so herself");
    assertThat(made.article()).isEqualTo(article);
    assertThatThrownBy(() -> record.correct(new Correction.Reject(first), " ", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUndoneCorrectionLeavesTheEntryAsItWasReadAndBothRowsStay() {
    Entry before = entry(first);
    long number = correct(change(first, StatementPart.ACT, "DENY"));

    long undo = correct(new Correction.Undo(number));

    assertThat(entry(first)).isEqualTo(before);
    assertThat(record.corrections())
        .extracting(MadeCorrection::number, MadeCorrection::holds)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(number, false),
            org.assertj.core.groups.Tuple.tuple(undo, true));
  }

  @Test
  void anUndoCanBeUndone() {
    long number = correct(change(first, StatementPart.ACT, "DENY"));
    long undo = correct(new Correction.Undo(number));

    correct(new Correction.Undo(undo));

    assertThat(entry(first).statement().act()).isEqualTo(Act.DENY);
  }

  @Test
  void nothingIsUndoneTwice() {
    long number = correct(new Correction.Reject(first));
    correct(new Correction.Undo(number));

    assertThatThrownBy(() -> correct(new Correction.Undo(number)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("undone already");
  }

  @Test
  void undoingOneOfTwoChangesLeavesTheOther() {
    long act = correct(change(first, StatementPart.ACT, "DENY"));
    correct(change(first, StatementPart.STANCE, "against"));

    correct(new Correction.Undo(act));

    assertThat(entry(first).statement().act()).isEqualTo(Act.STATE);
    assertThat(entry(first).statement().stance()).isEqualTo(dev.parley.model.Stance.AGAINST);
  }

  @Test
  void aMissedEntryIsAddedAndCanBeChangedAndTakenOut() {
    Statement missed =
        Sample.of(TEXT).says("Sergei Ryabkov", "said", "maybe").reading().statements().get(0);

    long number = correct(new Correction.Add(article, missed));

    assertThat(record.readerOf(missed.id())).isEmpty();
    assertThat(entry(missed.id()).statement()).isEqualTo(missed);
    correct(change(missed.id(), StatementPart.ACT, "WARN"));
    assertThat(entry(missed.id()).statement().act()).isEqualTo(Act.WARN);
    correct(new Correction.Undo(number));
    assertThat(record.entry(missed.id())).isEmpty();
  }

  @Test
  void anEntryMovesToAnotherIssueWhateverAProgramSorts() {
    record.sort(List.of(new Sorted(first, "troops", 0.4), new Sorted(second, "gas", 0.7)));
    long number = correct(new Correction.Move(first, "gas"));
    record.sort(List.of(new Sorted(first, "missiles", 0.5)));

    assertThat(entry(first).issue()).isEqualTo("gas");
    assertThat(entry(first).score()).isEqualTo(1);
    assertThat(entry(second).score()).isEqualTo(0.7);
    assertThat(record.count(new Filter.Equal(Field.ISSUE, "gas"))).isEqualTo(2);
    correct(new Correction.Undo(number));
    assertThat(entry(first).issue()).isEqualTo("missiles");
    assertThat(entry(first).score()).isEqualTo(0.5);
  }

  @Test
  void mergedActorsHaveOneNameNowAndInWhatIsReadLater() {
    correct(
        new Correction.MergeActors(
            "S. Ryabkov", "Sergei Ryabkov", List.of(ActorCode.parse("RUS GOV"))));
    record.add(
        Sample.of("S. Ryabkov said soon.").says("S. Ryabkov", "said", "soon").reading(),
        Provenance.of("1"));

    assertThat(record.count(new Filter.Equal(Field.SPEAKER, "Sergei Ryabkov"))).isEqualTo(3);
    assertThat(record.count(new Filter.Equal(Field.SPEAKER_CODE, "RUS GOV"))).isEqualTo(2);
    assertThat(record.actors()).extracting(Actor::name).doesNotContain("S. Ryabkov");
  }

  @Test
  void anUndoneMergerPartsTheNamesAgain() {
    Entry before = entry(second);
    long number = correct(new Correction.MergeActors("S. Ryabkov", "Sergei Ryabkov", List.of()));
    correct(new Correction.MergeActors("Sergei Ryabkov", "Ryabkov", List.of()));
    assertThat(entry(second).statement().speaker().name()).isEqualTo("Ryabkov");

    correct(new Correction.Undo(number));

    assertThat(entry(second)).isEqualTo(before);
    assertThat(record.count(new Filter.Equal(Field.SPEAKER, "Ryabkov"))).isEqualTo(1);
  }

  @Test
  void actorsCannotGoOverIntoOneAnother() {
    correct(new Correction.MergeActors("S. Ryabkov", "Sergei Ryabkov", List.of()));

    assertThatThrownBy(
            () -> correct(new Correction.MergeActors("Sergei Ryabkov", "S. Ryabkov", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
  }

  @Test
  void correctedArticlesAreGivenAsTrainingData() {
    correct(change(first, StatementPart.ACT, "DENY"));
    correct(new Correction.Reject(second));

    List<String> lines = record.trainingLines().toList();

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).contains("\"act\":\"DENY\"").contains(first).doesNotContain(second);
  }
}
