package dev.parley.record.store;

import static dev.parley.record.correction.StatementPart.ACT;
import static dev.parley.record.correction.StatementPart.BASIS;
import static dev.parley.record.correction.StatementPart.CONDITION;
import static dev.parley.record.correction.StatementPart.LABEL;
import static dev.parley.record.correction.StatementPart.NEGATED;
import static dev.parley.record.correction.StatementPart.SAID_ON;
import static dev.parley.record.correction.StatementPart.SPEAKER_CODE;
import static dev.parley.record.correction.StatementPart.STANCE;
import static dev.parley.record.correction.StatementPart.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Filter.Clock;
import dev.parley.record.store.Filter.Contains;
import dev.parley.record.store.Filter.Days;
import dev.parley.record.store.Filter.Equal;
import dev.parley.record.store.Filter.Has;
import dev.parley.record.store.Filter.Phrase;
import dev.parley.record.store.Filter.Prefix;
import dev.parley.record.store.Filter.StartsWith;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Four statements in two articles, and what each filter lets pass of them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FilterTest {

  private static final String REFUSAL = "a halt to enlargement";
  private static final String OFFER = "missiles would leave if Kyiv agrees";
  private static final String RUMOUR = "100% of the S-400s stay";
  private static final String HOPE = "Café talks resume";

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;

  @BeforeEach
  void fill() {
    Instant added = Instant.parse("2022-01-12T23:00:00Z");
    record =
        Record.open(
            kind.fresh(folder), CopyRule.EXACT, java.time.Clock.fixed(added, ZoneOffset.UTC));
    Sample first =
        Sample.of(
                "Washington rejected "
                    + REFUSAL
                    + ". Sergei Ryabkov said "
                    + OFFER
                    + ". Officials claimed "
                    + RUMOUR
                    + ".")
            .outlet("The Paper")
            .published("2022-01-10");
    first.says(
        "Washington",
        "rejected",
        REFUSAL,
        Map.of(
            ACT,
            "REJECT",
            SPEAKER_CODE,
            "USA GOV + IGO NATO",
            TARGET,
            "RUS GOV",
            BASIS,
            "institution",
            STANCE,
            "against",
            LABEL,
            "NATO enlargement"));
    int condition = first.span("if Kyiv agrees").start();
    first.says(
        "Sergei Ryabkov",
        "said",
        OFFER,
        Map.of(
            ACT,
            "EXPLORE",
            SPEAKER_CODE,
            "RUS GOV",
            SAID_ON,
            "2022-01",
            CONDITION,
            condition + "-" + (condition + 14)));
    first.says("Officials", "claimed", RUMOUR, Map.of(BASIS, "unnamed", NEGATED, "true"));
    record.add(first.reading(), Provenance.of("1"));
    record.add(
        Sample.of("Brussels hopes " + HOPE + ".")
            .outlet("Radio Free")
            .says("Brussels", "hopes", HOPE, Map.of(SPEAKER_CODE, "EUR", SAID_ON, "2022-W02"))
            .reading(),
        Provenance.of("1"));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private List<String> found(Filter filter) {
    List<String> found =
        record.entries(filter).map(entry -> String.valueOf(entry.words().content())).toList();
    assertThat(record.count(filter)).isEqualTo(found.size());
    return found;
  }

  @Test
  void everythingComesByDateArticleAndPlaceInTheText() {
    assertThat(found(Filter.ALL)).containsExactly(HOPE, REFUSAL, OFFER, RUMOUR);
  }

  @Test
  void aWordIsFoundInAnyCaseAndWithoutItsAccents() {
    assertThat(found(new Phrase("cafe"))).containsExactly(HOPE);
    assertThat(found(new Phrase("CAFÉ"))).containsExactly(HOPE);
  }

  @Test
  void aPhraseIsFoundWhereItsWordsStandSideBySide() {
    assertThat(found(new Phrase("Ryabkov said missiles"))).containsExactly(OFFER);
    assertThat(found(new Phrase("missiles Ryabkov"))).isEmpty();
    assertThat(found(new Phrase("S-400s"))).containsExactly(RUMOUR);
  }

  @Test
  void aPhraseDoesNotRunFromTheSpeakersNameIntoTheStatement() {
    assertThat(found(new Phrase("Washington Washington"))).isEmpty();
  }

  @Test
  void theStartOfAWordIsFound() {
    assertThat(found(new Prefix("enlarge"))).containsExactly(REFUSAL);
    assertThat(found(new Prefix("halt to enl"))).containsExactly(REFUSAL);
    assertThat(found(new Prefix("nlarge"))).isEmpty();
  }

  @Test
  void severalWordsAreLookedForTogether() {
    assertThat(found(Filter.and(new Phrase("kyiv"), new Phrase("leave"), new Phrase("said"))))
        .containsExactly(OFFER);
    assertThat(found(Filter.or(new Phrase("kyiv"), new Phrase("enlargement"))))
        .containsExactly(REFUSAL, OFFER);
    assertThat(found(Filter.and(new Phrase("kyiv"), Filter.not(new Phrase("leave"))))).isEmpty();
    assertThat(found(Filter.and(new Prefix("mi"), new Equal(Field.ACT, "explore"))))
        .containsExactly(OFFER);
  }

  @Test
  void wordsOfNoLetterMatchNothing() {
    assertThat(found(new Phrase(" \" * "))).isEmpty();
    assertThat(found(Filter.not(new Phrase("...")))).hasSize(4);
  }

  @Test
  void wordsThatTheDatabasesWouldTakeForOperatorsAreWords() {
    assertThat(found(new Phrase("NOT (a OR 'b') & \"c"))).isEmpty();
    assertThat(found(new Phrase("halt | to & (enlargement')"))).containsExactly(REFUSAL);
    assertThat(found(new Prefix("to' <-> enl"))).containsExactly(REFUSAL);
  }

  @Test
  void aCodeCoversFinerOnesBelowIt() {
    assertThat(found(new StartsWith(Field.SPEAKER_CODE, "USA"))).containsExactly(REFUSAL);
    assertThat(found(new StartsWith(Field.SPEAKER_CODE, "IGO NATO"))).containsExactly(REFUSAL);
    assertThat(found(new StartsWith(Field.SPEAKER_CODE, "EUR"))).containsExactly(HOPE);
    assertThat(found(new StartsWith(Field.SPEAKER_CODE, "US"))).isEmpty();
    assertThat(found(new Equal(Field.SPEAKER_CODE, "USA"))).isEmpty();
    assertThat(found(new Equal(Field.TARGET, "RUS GOV"))).containsExactly(REFUSAL);
    assertThat(found(new Equal(Field.SPEAKER_CODE, "RUS GOV"))).containsExactly(OFFER);
    assertThat(found(Filter.not(new StartsWith(Field.SPEAKER_CODE, "USA")))).hasSize(3);
    assertThat(found(new StartsWith(Field.SPEAKER_CODE, "U'S%A"))).isEmpty();
  }

  @Test
  void amongFewEntriesACodeIsFoundAsAmongAll() {
    Filter few =
        new Equal(Field.ARTICLE, record.entries(Filter.ALL).toList().get(1).article().id());
    Filter words = new Phrase("enlargement");
    for (Filter narrow : List.of(few, words)) {
      assertThat(found(Filter.and(narrow, new StartsWith(Field.SPEAKER_CODE, "USA"))))
          .containsExactly(REFUSAL);
      assertThat(found(Filter.and(narrow, new Equal(Field.SPEAKER_CODE, "IGO NATO"))))
          .containsExactly(REFUSAL);
      assertThat(found(Filter.and(narrow, new Equal(Field.SPEAKER_CODE, "IGO")))).isEmpty();
      assertThat(found(Filter.and(narrow, new StartsWith(Field.SPEAKER_CODE, "US")))).isEmpty();
    }
  }

  @Test
  void aCodeIsNoWordOfTheText() {
    assertThat(found(new Phrase("USA"))).isEmpty();
    assertThat(found(new Prefix("susa"))).isEmpty();
  }

  @Test
  void fixedWordsAreComparedInAnyCase() {
    assertThat(found(new Equal(Field.ACT, "Reject"))).containsExactly(REFUSAL);
    assertThat(found(new Equal(Field.BASIS, "UNNAMED"))).containsExactly(RUMOUR);
    assertThat(found(new Equal(Field.STANCE, "against"))).containsExactly(REFUSAL);
    assertThat(found(new Equal(Field.NEGATED, "true"))).containsExactly(RUMOUR);
    assertThat(found(new Equal(Field.NEGATED, "perhaps"))).isEmpty();
  }

  @Test
  void freeTextIsComparedWithoutRegardToCase() {
    assertThat(found(new Equal(Field.OUTLET, "the paper"))).hasSize(3);
    assertThat(found(new StartsWith(Field.OUTLET, "radio"))).containsExactly(HOPE);
    assertThat(found(new Contains(Field.SPEAKER, "RYAB"))).containsExactly(OFFER);
  }

  @Test
  void signsThatStandForOthersInPatternsStandForThemselves() {
    assertThat(found(new Contains(Field.CONTENT, "0%"))).containsExactly(RUMOUR);
    assertThat(found(new Contains(Field.CONTENT, "_"))).isEmpty();
    assertThat(found(new Contains(Field.CONTENT, "!"))).isEmpty();
  }

  @Test
  void theOppositeOfAComparisonIncludesWhereTheFieldIsNotTold() {
    assertThat(found(Filter.not(new Equal(Field.LABEL, "NATO enlargement"))))
        .containsExactly(HOPE, OFFER, RUMOUR);
    assertThat(found(Filter.not(new Days(Clock.SAID, LocalDate.of(2022, 1, 1), null))))
        .containsExactly(REFUSAL, RUMOUR);
  }

  @Test
  void aFieldIsToldOrNot() {
    assertThat(found(new Has(Field.CONDITION))).containsExactly(OFFER);
    assertThat(found(Filter.not(new Has(Field.TARGET)))).containsExactly(HOPE, OFFER, RUMOUR);
  }

  @Test
  void aMonthOrWeekPassesIfADayOfItDoes() {
    LocalDate tenth = LocalDate.of(2022, 1, 10);
    assertThat(found(new Days(Clock.SAID, tenth, tenth))).containsExactly(HOPE, OFFER);
    LocalDate twentieth = LocalDate.of(2022, 1, 20);
    assertThat(found(new Days(Clock.SAID, twentieth, null))).containsExactly(OFFER);
    assertThat(found(new Days(Clock.SAID, null, LocalDate.of(2022, 1, 9)))).containsExactly(OFFER);
  }

  @Test
  void publishedAndAddedAreClocksOfTheirOwn() {
    LocalDate tenth = LocalDate.of(2022, 1, 10);
    assertThat(found(new Days(Clock.PUBLISHED, tenth, tenth)))
        .containsExactly(REFUSAL, OFFER, RUMOUR);
    assertThat(found(new Days(Clock.PUBLISHED, tenth.plusDays(1), null))).isEmpty();
    assertThat(found(new Days(Clock.ADDED, tenth.plusDays(2), tenth.plusDays(2)))).hasSize(4);
    assertThat(found(new Days(Clock.ADDED, null, tenth))).isEmpty();
  }

  @Test
  void allOfNoneIsEverythingAndAnyOfNoneIsNothing() {
    assertThat(found(new Filter.And(List.of()))).hasSize(4);
    assertThat(found(new Filter.Or(List.of()))).isEmpty();
  }
}
