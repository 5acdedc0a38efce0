package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.Entry;
import dev.parley.record.ask.Question;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

  @TempDir private Path folder;

  private String record = "";
  private String dossier = "";

  @BeforeEach
  void keepTheCodTalks() throws IOException {
    record = folder.resolve("cod.db").toString();
    try (Record opened = Record.open(record)) {
      opened.add(CodTalks.reading(), Provenance.of("test"));
      try (Stream<Entry> entries = opened.entries(new Filter.Has(Field.LABEL))) {
        List<Sorted> sorted =
            entries.map(entry -> new Sorted(entry.statement().id(), "quotas", 1)).toList();
        opened.sort(sorted);
      }
    }
    dossier =
        Files.writeString(
                folder.resolve("cod.yaml"),
                """
                name: Cod talks
                parties:
                  - id: iceland
                    name: Iceland
                    codes: [ISL]
                  - id: eu
                    name: European Union
                    codes: [EUR]
                issues:
                  - id: quotas
                    title: Cod quotas
                    description: How much cod each side may catch.
                    phrases: [cod quotas]
                """)
            .toString();
  }

  @Test
  void positionsNameTheirSources() {
    Ran ran = Ran.parley("ask", "positions", "--record", record, "--dossier", dossier);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines())
        .contains(
            " 1  party: Iceland",
            "    stance: against",
            "    since: 2031-03-03",
            "    speaker: Icelandic government",
            "    · The Pier, 2031-03-04: “Iceland will never accept the new cod quotas”",
            " 2  party: European Union",
            "    stance: open");
  }

  @Test
  void csvHasAHeaderAndTheIdsOfWhatARowRestsOn() {
    Ran ran =
        Ran.parley(
            "ask",
            "positions",
            "--record",
            record,
            "--dossier",
            dossier,
            "--party",
            "eu",
            "--format",
            "csv");

    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.outLines().get(0))
        .startsWith("party,issue,stance,act,since,")
        .endsWith(",statements,articles");
    assertThat(ran.outLines().get(1))
        .startsWith("European Union,quotas,open,EXPLORE,2031-03-04,")
        .contains("senior official in Brussels (unnamed),unnamed,");
  }

  @Test
  void jsonHasTheEvidenceOfEachCell() {
    Ran ran = Ran.parley("ask", "conditions", "--record", record, "--format", "json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("[{\"kind\":{\"text\":\"offer\",\"evidence\":[{\"statements\":[")
        .contains("\"consequence\":{\"text\":\"The bloc could raise its offer\"")
        .contains("\"outlet\":\"The Pier\",\"url\":null,\"published\":\"2031-03-04\"");
  }

  @Test
  void everyQuestionIsAnswered() {
    for (String question : Question.names()) {
      Ran ran = Ran.parley("ask", question, "--record", record, "--dossier", dossier);

      assertThat(ran.err()).as(question).isEmpty();
      assertThat(ran.out()).as(question).isNotEmpty();
      assertThat(ran.code()).as(question).isZero();
    }
  }

  @Test
  void meetingsAndDocumentsShowTheWordsOfTheArticle() {
    assertThat(Ran.parley("ask", "meetings", "--record", record).out())
        .contains("where: Bergen")
        .contains("“the three will meet in Bergen in March”");
    assertThat(Ran.parley("ask", "documents", "--record", record).out())
        .contains("provisions: all sides to count the fish");
  }

  @Test
  void theDenialIsOfTheClaimBeforeIt() {
    assertThat(Ran.parley("ask", "claims", "--record", record).out())
        .contains("claim: Brussels of bargaining in the dark")
        .contains("denied by: senior official in Brussels (unnamed)");
  }

  @Test
  void whatWasReportedBeforeTheDayIsLeftOut() {
    assertThat(Ran.parley("ask", "timeline", "--record", record, "--since", "2031-03-05").out())
        .isEqualTo("nothing\n");
    assertThat(Ran.parley("ask", "timeline", "--record", record, "--since", "2031-03-04").out())
        .contains("kind: event", "kind: meeting", "kind: statement");
  }

  @Test
  void anIssueNarrowsTheQuestion() {
    Ran ran =
        Ran.parley(
            "ask", "positions", "--record", record, "--dossier", dossier, "--issue", "other");

    assertThat(ran.out()).isEqualTo("nothing\n");
  }

  @Test
  void positionsWithoutADossierIsWrongUsage() {
    Ran ran = Ran.parley("ask", "positions", "--record", record);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errLines())
        .containsExactly("parley: positions needs a --dossier", "Try 'parley ask --help'.");
  }

  @Test
  void aPartyThatTheDossierHasNotIsWrongUsage() {
    Ran ran =
        Ran.parley(
            "ask", "positions", "--record", record, "--dossier", dossier, "--party", "spain");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("parley: the dossier has no party 'spain', only iceland, eu\n");
  }

  @Test
  void anUnknownQuestionIsNamedWithThoseThereAre() {
    Ran ran = Ran.parley("ask", "weather", "--record", record);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("'weather' is none of statements, positions, shifts, revisions,");
  }

  @Test
  void aRecordThatIsNotThereIsToldOnce() {
    String absent = folder.resolve("absent.db").toString();

    Ran ran = Ran.parley("ask", "speakers", "--record", absent);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errLines()).hasSize(1);
    assertThat(ran.err()).contains(absent).contains("there is no such record");
    assertThat(Path.of(absent)).doesNotExist();
  }

  @Test
  void aDossierThatCannotBeReadIsNamed() {
    Ran ran =
        Ran.parley(
            "ask",
            "positions",
            "--record",
            record,
            "--dossier",
            folder.resolve("absent.yaml").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("absent.yaml");
  }

  @Test
  void withoutADossierSidesAreLinked() {
    Ran ran = Ran.parley("ask", "coalitions", "--record", record);

    assertThat(ran.out()).contains("actor: EUR", "other: ISL", "congruence: 0.500");
  }

  @Test
  void statementsAreListedWithTheirIdsTheLatestFirst() {
    Ran ran = Ran.parley("ask", "statements", "--record", record, "act:reject", "cod");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.outLines().get(0)).matches(" 1 +id: [0-9a-f]{16}");
    assertThat(ran.out()).contains("words: Iceland will never accept the new cod quotas");
    assertThat(ran.out()).doesNotContain(" 2  id:");
  }

  @Test
  void aQueryNarrowsEveryQuestion() {
    assertThat(
            Ran.parley("ask", "positions", "--record", record, "--dossier", dossier, "side:eu")
                .out())
        .contains("party: European Union")
        .doesNotContain("party: Iceland");
    assertThat(Ran.parley("ask", "meetings", "--record", record, "bergen").out())
        .contains("where: Bergen");
    assertThat(Ran.parley("ask", "meetings", "--record", record, "--query", "-bergen").out())
        .isEqualTo("nothing\n");
  }

  @Test
  void aQueryThatDoesNotParseIsPointedAtByTheCharacter() {
    Ran ran = Ran.parley("ask", "statements", "--record", record, "cod", "act:FOO");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errLines().get(0))
        .startsWith("parley: \"FOO\" is not an act at character 9; expected one of ACCUSE, ");
    assertThat(ran.errLines().subList(1, 4))
        .containsExactly("  cod act:FOO", "          ^", "Try 'parley ask --help'.");
  }

  @Test
  void aQueryMayOnlyNameIssuesOfTheDossier() {
    Ran ran =
        Ran.parley("ask", "statements", "--record", record, "--dossier", dossier, "issue:fishing");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("fishing").contains("^");
  }

  @Test
  void thereIsANoteWhenThereAreMoreStatements() {
    Ran ran = Ran.parley("ask", "statements", "--record", record, "--most", "1");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).matches("parley: the latest 1 of \\d+ statements; --most shows more\n");
  }
}
