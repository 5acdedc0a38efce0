package dev.parley.record.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.model.ActorCode;
import dev.parley.model.TimexValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFileTest {

  private static final String PARTIES =
      """
      name: Talks
      parties:
        - {id: a, name: A, codes: [USA]}
        - {id: b, name: B, codes: [RUS]}
      """;

  @Test
  void readsAllThatADossierHolds() throws Exception {
    Dossier dossier =
        parse(
            """
            name: Talks
            description: About arms.
            parties:
              - id: west
                name: The West
                codes: [USA, IGO NATO]
            issues:
              - id: arms
                title: Arms
                description: Which arms stand where.
                phrases: [missile launchers, "rockets"]
            documents:
              - id: draft-1
                title: Draft of May
                kind: draft
                parties: [west]
                date: 2021-12-17
            meetings:
              - id: round-1
                title: First round
                participants: [west]
                when: 2022-01-09/2022-01-10
                where: Geneva
            feeds:
              - url: https://news.example/feed
                outlet: The Post
            """);

    assertThat(dossier)
        .isEqualTo(
            new Dossier(
                "Talks",
                "About arms.",
                List.of(
                    new Party(
                        "west",
                        "The West",
                        List.of(ActorCode.parse("USA"), ActorCode.parse("IGO NATO")))),
                List.of(
                    new Issue(
                        "arms",
                        "Arms",
                        "Which arms stand where.",
                        List.of("missile launchers", "rockets"))),
                List.of(
                    new KnownDocument(
                        "draft-1", "Draft of May", "draft", List.of("west"), "2021-12-17")),
                List.of(
                    new KnownMeeting(
                        "round-1",
                        "First round",
                        List.of("west"),
                        new TimexValue("2022-01-09/2022-01-10"),
                        "Geneva")),
                List.of(new Feed(URI.create("https://news.example/feed"), "The Post"))));
  }

  @Test
  void theTemplateHasNeitherErrorsNorWarnings() throws Exception {
    DossierFile file = DossierFile.parse(DossierFile.template(), "template.yaml");

    assertThat(file.warnings()).isEmpty();
    assertThat(file.dossier().issues()).hasSize(2);
  }

  @Test
  void allErrorsAreToldAtOnceWithLineAndColumn() {
    assertThat(
            errors(
                """
                name: ''
                partys: []
                parties:
                  - id: West
                    name: [x]
                    codes: [usa, USA, USA]
                  - id: east
                    codes: []
                  - name: Nobody
                issues:
                  - id: arms
                    id: arms
                    title: Arms
                  - id: arms
                    title: Arms again
                meetings:
                  - {id: m, when: soon, participants: [north]}
                documents:
                  - {id: d, title: D, date: 2021-13}
                feeds:
                  - url: ftp://news.example
                  - outlet: Nowhere
                """))
        .containsExactly(
            "t.yaml:1:7: error: name is empty",
            "t.yaml:2:1: error: \"partys\" is no field of a dossier, only name, description,"
                + " parties, issues, documents, meetings, feeds",
            "t.yaml:4:9: error: an id is made of a to z, 0 to 9 and single hyphens, at most 60:"
                + " \"West\"",
            "t.yaml:5:11: error: name is a text",
            "t.yaml:6:13: error: not three capital letters: \"usa\"",
            "t.yaml:6:23: error: \"USA\" stands twice in codes",
            "t.yaml:7:5: error: the field name is missing",
            "t.yaml:8:12: error: there are no codes",
            "t.yaml:9:5: error: the field codes is missing: a list such as [USA, USA GOV]",
            "t.yaml:9:5: error: the field id is missing",
            "t.yaml:11:5: warning: \"arms\" has no phrases, so only likeness sorts statements to it",
            "t.yaml:12:5: error: \"id\" stands twice in an issue",
            "t.yaml:14:5: warning: \"arms\" has no phrases, so only likeness sorts statements to it",
            "t.yaml:14:9: error: the id \"arms\" stands twice in issues",
            "t.yaml:17:19: error: not a TIMEX3 value: \"soon\"",
            "t.yaml:17:40: error: there is no party with the id \"north\"",
            "t.yaml:19:29: error: not a date such as 2021, 2021-12 or 2021-12-17: \"2021-13\"",
            "t.yaml:21:10: error: not an http or https address: \"ftp://news.example\"",
            "t.yaml:22:5: error: the field url is missing");
  }

  @Test
  void questionableThingsAreWarnedOf() throws Exception {
    List<Finding> warnings =
        DossierFile.parse(
                """
                name: Talks
                parties:
                  - {id: a, name: A, codes: [USA]}
                  - {id: b, name: B, codes: [USA GOV, RUS]}
                  - {id: c, name: C, codes: [RUS]}
                issues:
                  - {id: arms, title: Arms, phrases: [missile launcher, "?"]}
                  - {id: bases, title: Bases, phrases: [missile launchers]}
                  - {id: trade, title: Trade}
                """,
                "t.yaml")
            .warnings();

    assertThat(warnings)
        .extracting(Finding::toString)
        .containsExactly(
            "t.yaml:4:29: warning: USA GOV overlaps USA of \"a\"; it goes to \"b\"",
            "t.yaml:5:29: warning: RUS is a code of \"b\" too, which comes first",
            "t.yaml:7:38: warning: no word stands in the phrase \"?\"",
            "t.yaml:8:40: warning: \"missile launchers\" is a phrase of \"arms\" already",
            "t.yaml:9:5: warning: \"trade\" has no phrases, so only likeness sorts statements to"
                + " it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a note",
        "- a list",
        "word",
        "name: [",
        "a: b: c",
        "\tname: x",
        "? [x]"
      })
  void whatIsNoMappingIsRefused(String text) {
    assertThat(errors(text)).isNotEmpty().allMatch(error -> error.matches("t.yaml:\\d+:\\d+: .*"));
  }

  @Test
  void aSyntaxErrorIsPointedAt() {
    assertThat(errors("name: Talks\nparties: [a\n"))
        .singleElement()
        .asString()
        .startsWith("t.yaml:3:1: error: this is not YAML: ");
  }

  @Test
  void aliasesAndSecondDocumentsAreRefused() {
    assertThat(errors("name: &n Talks\ndescription: *n\n"))
        .containsExactly("t.yaml:2:14: error: aliases are not taken; write the value again");
    assertThat(errors(PARTIES + "---\n" + PARTIES))
        .containsExactly("t.yaml:5:1: error: a second document begins; a file holds one dossier");
  }

  @Test
  void hostileNestingIsRefused() {
    assertThat(errors("[".repeat(100_000)))
        .containsExactly("t.yaml:1:11: error: this is nested too deep for a dossier");
  }

  @Test
  void largeFilesAreRefused(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("t.yaml"), new byte[DossierFile.LARGEST + 1]);

    assertThatThrownBy(() -> Dossier.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void bytesThatAreNoUtf8ArePointedAt(@TempDir Path folder) throws Exception {
    Path file =
        Files.write(
            folder.resolve("t.yaml"), "name: T\nnote: é".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Dossier.read(file))
        .isInstanceOf(MalformedDossierException.class)
        .hasMessage(file + ":2:7: error: this byte is not UTF-8");
  }

  @Test
  void actorsBelongToThePartyWithTheirCodeOrTheirCountrys() throws Exception {
    Dossier dossier =
        parse(
            """
            name: Talks
            parties:
              - {id: a, name: A, codes: [USA]}
              - {id: b, name: B, codes: [USA MIL, IGO NATO]}
            """);

    assertThat(dossier.party(ActorCode.parse("USA GOV"))).map(Party::id).contains("a");
    assertThat(dossier.party(ActorCode.parse("USA MIL"))).map(Party::id).contains("b");
    assertThat(dossier.party(ActorCode.parse("IGO NATO"))).map(Party::id).contains("b");
    assertThat(dossier.party(ActorCode.parse("IGO OPEC"))).isEmpty();
  }

  private static Dossier parse(String text) throws MalformedDossierException {
    return DossierFile.parse(text, "t.yaml").dossier();
  }

  private static List<String> errors(String text) {
    MalformedDossierException thrown =
        catchThrowableOfType(
            MalformedDossierException.class, () -> DossierFile.parse(text, "t.yaml"));
    return thrown.findings().stream().map(Finding::toString).toList();
  }
}
