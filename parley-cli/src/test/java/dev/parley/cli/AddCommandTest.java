package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.record.Entry;
import dev.parley.record.store.Appearance;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

  private static final String TALKS =
      "The delegations met for the third time on Thursday. Lavrov said the talks were over.";

  @TempDir private Path folder;
  private String where = "";

  @BeforeEach
  void name() {
    where = folder.resolve("talks.db").toString();
  }

  private Ran add(String... args) {
    List<String> all = new ArrayList<>(List.of("add", "--record", where));
    all.addAll(List.of(args));
    return Ran.parley(all.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private List<Entry> entries() {
    try (Record record = Record.openToRead(where);
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      return entries.toList();
    }
  }

  @Test
  void anArticleIsReadAndKeptWithItsStatements() throws IOException {
    Ran ran = add("--published", "2021-12-23", file("talks.txt", TALKS));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo("1 added, 0 new versions, 0 copies, 0 unchanged, 0 failed\n");
    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.words().content()).isEqualTo("the talks were over");
              assertThat(entry.article().published().value()).isEqualTo("2021-12-23");
            });
  }

  @Test
  void whatTheRecordHasIsNotReadAgain() throws IOException {
    String talks = file("talks.txt", TALKS);
    add(talks);
    ArticleReader broken =
        new ArticleReader() {
          @Override
          public Stream<dev.parley.model.Reading> readAll(Stream<Article> articles) {
            throw new IllegalStateException("read again");
          }

          @Override
          public String version() {
            return "newer";
          }

          @Override
          public void close() {}
        };

    Ran again = Ran.parleyWithReader(broken, "", "add", "--record", where, talks);

    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo("0 added, 0 new versions, 0 copies, 1 unchanged, 0 failed\n");
  }

  @Test
  void versionsAndCopiesAreToldApart() throws IOException {
    String story =
        "Lavrov said the talks were over. " + "Nobody would say who came next. ".repeat(9);
    String lines =
        file(
            "news.jsonl",
            """
            {"text": "%1$s", "url": "https://a.example/1", "publisher": "The Pier"}
            {"text": "%1$sThe hosts left early.", "url": "https://a.example/1", "publisher": "The Pier"}
            {"text": "%1$s", "url": "https://b.example/1", "publisher": "The Quay"}
            {"text": "%1$s", "url": "https://b.example/1", "publisher": "The Quay"}
            """
                .formatted(story));

    assertThat(add(lines).out())
        .isEqualTo("1 added, 1 new version, 1 copy, 1 unchanged, 0 failed\n");
    assertThat(add(lines).out())
        .isEqualTo("0 added, 0 new versions, 0 copies, 4 unchanged, 0 failed\n");
    try (Record record = Record.openToRead(where)) {
      assertThat(record.versions("https://a.example/1")).hasSize(2);
      assertThat(record.appearances(Article.hash(story)))
          .extracting(Appearance::outlet)
          .contains("The Pier", "The Quay");
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsAdded() throws IOException {
    Ran ran =
        add(
            file("talks.txt", TALKS),
            folder.resolve("none.txt").toString(),
            file("b.txt", "BREAK it."));

    assertThat(ran.code()).isOne();
    assertThat(ran.out()).isEqualTo("1 added, 0 new versions, 0 copies, 0 unchanged, 2 failed\n");
    assertThat(ran.errLines())
        .hasSize(2)
        .contains("parley: " + folder.resolve("none.txt") + ": no such file");
  }

  @Test
  void bytesAreKeptWhereThatIsWished() throws IOException {
    String talks = file("talks.txt", TALKS);
    String page = file("page.html", NewsServer.html("Talks end", "Blinken said it was late."));

    add(talks);
    add("--keep-bytes", page);

    try (Record record = Record.openToRead(where)) {
      assertThat(record.source(Article.hash(TALKS))).isEmpty();
      String id =
          entries().stream()
              .map(entry -> entry.article().id())
              .filter(one -> !one.equals(Article.hash(TALKS)))
              .findFirst()
              .orElseThrow();
      assertThat(record.source(id).orElseThrow().bytes())
          .isEqualTo(Files.readAllBytes(Path.of(page)));
      assertThat(record.source(id).orElseThrow().mediaType()).isEqualTo("text/html");
    }
  }

  @Test
  void pagesKnowTheFeedThatToldOfThem() throws IOException {
    try (NewsServer server = new NewsServer()) {
      server.page("/a", "Talks end", "Lavrov said the talks were over.");
      server.feed("/feed", List.of("/a"));

      Ran ran =
          add(
              "--allow-private",
              server.host(),
              "--pause",
              "0",
              "--keep-bytes",
              server.url("/feed"));

      assertThat(ran.code()).as(ran.err()).isZero();
      try (Record record = Record.openToRead(where)) {
        assertThat(record.versions(server.url("/a")))
            .singleElement()
            .satisfies(one -> assertThat(one.feed()).isEqualTo(server.url("/feed")));
        assertThat(record.source(record.versions(server.url("/a")).get(0).article()))
            .hasValueSatisfying(
                source -> assertThat(new String(source.bytes(), UTF_8)).contains("Talks end"));
      }
    }
  }

  @Test
  void statementsAreSortedToTheIssuesOfADossier() throws IOException {
    String dossier =
        file(
            "talks.yaml",
            """
            name: Talks
            parties:
              - id: russia
                name: Russia
                codes: [RUS]
            issues:
              - id: enlargement
                title: NATO enlargement
                description: Whether NATO may take in more members in eastern Europe.
                phrases: [NATO enlargement]
            """);
    String text =
        "The sides met on Monday in Geneva. Ryabkov said NATO enlargement had to end."
            + " Cook said the soup was cold.";

    Ran ran = add("--dossier", dossier, file("talks.txt", text));

    assertThat(ran.err()).isEmpty();
    assertThat(entries()).extracting(Entry::issue).containsExactly("enlargement", null);
  }

  @Test
  void anArticleThatIsThereIsSortedByTheDossierOfTheDay() throws IOException {
    String talks = file("talks.txt", "The sides met in Geneva. Ryabkov said the talks stalled.");
    add(talks);
    String dossier =
        file(
            "talks.yaml",
            """
            name: Talks
            parties:
              - {id: russia, name: Russia, codes: [RUS]}
            issues:
              - {id: progress, title: Progress of the talks, phrases: [talks stalled]}
            """);

    Ran ran = add("--dossier", dossier, talks);

    assertThat(ran.out()).startsWith("0 added").contains("1 unchanged");
    assertThat(entries()).extracting(Entry::issue).containsExactly("progress");
  }

  @Test
  void aDossierThatIsNoneStopsBeforeAnythingIsMade() throws IOException {
    Ran ran = add("--dossier", file("bad.yaml", "name: x\nparty: []\n"), file("a.txt", TALKS));

    assertThat(ran.code()).isOne();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("bad.yaml:2:");
    assertThat(Path.of(where)).doesNotExist();
  }

  @Test
  void aRecordOfANewerVersionIsRefusedAndBothVersionsAreNamed() throws Exception {
    String talks = file("talks.txt", TALKS);
    add(talks);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + where);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE flyway_schema_history SET version = '99' WHERE installed_rank ="
              + " (SELECT max(installed_rank) FROM flyway_schema_history)");
    }
    byte[] before = Files.readAllBytes(Path.of(where));

    Ran ran = add(talks);

    assertThat(ran.code()).isOne();
    assertThat(ran.errLines())
        .singleElement()
        .asString()
        .matches(
            "parley: .*talks.db: has version 99, written by a newer Parley; this one knows versions"
                + " up to \\d+");
    assertThat(Files.readAllBytes(Path.of(where))).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoRecordIsNeverOverwritten() throws IOException {
    Files.writeString(Path.of(where), "Minsk said no. ".repeat(50));

    Ran ran = add(file("talks.txt", TALKS));

    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .isEqualTo(
            "parley: " + where + ": is no record, but another kind of file, or a damaged one\n");
    assertThat(Path.of(where)).hasContent("Minsk said no. ".repeat(50));
  }

  @Test
  void aRecordWhoseEndIsCutOffIsNeverOverwritten() throws IOException {
    String talks = file("talks.txt", TALKS);
    add(talks);
    byte[] whole = Files.readAllBytes(Path.of(where));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1000);
    Files.write(Path.of(where), cut);

    Ran ran = add(talks);

    assertThat(ran.code()).isOne();
    assertThat(ran.err()).isEqualTo("parley: " + where + ": is damaged: its end is cut off\n");
    assertThat(Files.readAllBytes(Path.of(where))).isEqualTo(cut);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws IOException {
    Ran ran =
        Ran.parley(
            "add",
            "--record",
            "jdbc:postgresql://127.0.0.1:1/talks?user=ann&password=secret",
            file("talks.txt", TALKS));

    assertThat(ran.code()).isOne();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines())
        .singleElement()
        .asString()
        .contains("jdbc:postgresql://127.0.0.1:1/talks: ");
    assertThat(ran.err()).doesNotContain("secret");
  }

  @Test
  void withoutAnInputItIsWrongUsage() {
    assertThat(add().code()).isEqualTo(2);
    assertThat(add("--jobs", "0", "x.txt").code()).isEqualTo(2);
    assertThat(Path.of(where)).doesNotExist();
  }
}
