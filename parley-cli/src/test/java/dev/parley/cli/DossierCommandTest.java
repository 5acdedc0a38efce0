package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {

  @TempDir private Path folder;

  @Test
  void whatInitWritesIsGoodAndCanBeShown() {
    String file = folder.resolve("talks.yaml").toString();

    assertThat(Ran.parley("dossier", "init", file).code()).isZero();
    Ran checked = Ran.parley("dossier", "check", file);
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).isEqualTo(file + ": good: 2 parties, 2 issues\n");
    assertThat(checked.code()).isZero();
    assertThat(Ran.parley("dossier", "show", file).outLines())
        .startsWith("Water of the Arda")
        .contains(
            "Parties",
            "  upstream: Bulgaria; BGR",
            "  summer-flow: Water released in summer",
            "    “release of water”, “minimum flow”, “irrigation season”",
            "  spring-round: Spring round; 2026-05; Kardzhali; upstream and downstream",
            "  https://news.example/rivers.xml: The River Post");
  }

  @Test
  void initLeavesAFileAloneThatIsThere() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");

    Ran ran = Ran.parley("dossier", "init", file.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("parley: " + file + ": is there already\n");
    assertThat(file).hasContent("mine");
  }

  @Test
  void checkTellsAllThatIsWrongWithLineAndColumn() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("talks.yaml"), "nmae: Talks\nparties:\n  - id: A\n    name: A\n");

    Ran ran = Ran.parley("dossier", "check", file.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errLines())
        .contains(
            file + ":1:1: error: the field name is missing",
            file
                + ":1:1: error: \"nmae\" is no field of a dossier, only name, description,"
                + " parties, issues, documents, meetings, feeds",
            file + ":3:5: error: the field codes is missing: a list such as [USA, USA GOV]");
  }

  @Test
  void checkPassesWithWarnings() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("talks.yaml"),
            """
            name: Talks
            parties:
              - {id: a, name: A, codes: [USA]}
              - {id: b, name: B, codes: [RUS]}
            issues:
              - {id: arms, title: Arms}
            """);

    Ran ran = Ran.parley("dossier", "check", file.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains(file + ":6:5: warning: \"arms\" has no phrases");
    assertThat(ran.out()).endsWith("2 parties, 1 issue; 1 warning\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Ran ran = Ran.parley("dossier", "show", folder.resolve("none.yaml").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).endsWith("none.yaml: no such file\n");
  }

  @Test
  void showPrintsJson() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("talks.yaml"),
            """
            name: Talks
            parties:
              - {id: a, name: A, codes: [USA, USA GOV]}
            meetings:
              - {id: m, participants: [a], when: 2026-05}
            """);

    assertThat(Ran.parley("dossier", "show", "--json", file.toString()).out())
        .isEqualTo(
            "{\"name\":\"Talks\",\"description\":\"\",\"parties\":[{\"id\":\"a\",\"name\":\"A\","
                + "\"codes\":[\"USA\",\"USA GOV\"]}],\"issues\":[],\"documents\":[],\"meetings\":["
                + "{\"id\":\"m\",\"title\":null,\"participants\":[\"a\"],\"when\":\"2026-05\","
                + "\"where\":null}],\"feeds\":[]}\n");
  }

  @Test
  void withoutACommandItIsWrongUsage() {
    Ran ran = Ran.parley("dossier");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("init, check or show");
  }
}
