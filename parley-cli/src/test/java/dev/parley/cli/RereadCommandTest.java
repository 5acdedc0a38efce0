package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.record.Entry;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadCommandTest {

  @TempDir private Path folder;
  private String where = "";

  /** Reads what {@link SaidReader} does, but nothing that "Nobody" said. */
  private record Newer(String version) implements ArticleReader {

    @Override
    public Stream<Reading> readAll(Stream<Article> articles) {
      return articles.map(
          article -> {
            Reading old = SaidReader.read(article);
            return new Reading(
                article,
                old.statements().stream()
                    .filter(one -> !one.source().in(article.text()).equals("Nobody"))
                    .toList(),
                List.of(),
                List.of(),
                List.of());
          });
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void addArticles() throws IOException {
    where = folder.resolve("talks.db").toString();
    Path lines =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"text": "Lavrov said the talks were over. Nobody said why they were."}
            {"text": "Blinken said they went on. Nobody said for how long they would."}
            """);
    assertThat(Ran.parley("add", "--record", where, lines.toString()).code()).isZero();
  }

  private List<String> ids() {
    try (Record record = Record.openToRead(where);
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      return entries.map(entry -> entry.statement().id()).toList();
    }
  }

  private Ran reread(String version, String... more) {
    String[] args =
        Stream.concat(Stream.of("reread", "--record", where), Stream.of(more))
            .toArray(String[]::new);
    return Ran.parleyWithReader(new Newer(version), "", args);
  }

  @Test
  void whatRestsOnTheSameWordsKeepsItsId() {
    List<String> before = ids();

    Ran ran = reread("newer");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            "2 articles reread; 2 entries kept, 0 changed, 0 new, 2 gone, 0 orphaned"
                + " corrections\n");
    assertThat(ids()).hasSize(2);
    assertThat(before).containsAll(ids());
  }

  @Test
  void whatThisVersionReadIsLeftAlone() {
    reread("newer");

    assertThat(reread("newer").out()).startsWith("0 articles reread; ");
  }

  @Test
  void correctionsStayOrAreOrphaned() {
    List<String> ids = ids();
    for (String id : ids) {
      assertThat(Ran.parley("correct", "set", "--record", where, id, "act", "DENY").code())
          .isZero();
    }

    Ran ran = reread("newer");

    assertThat(ran.out()).contains("2 entries kept").endsWith(" 0 gone, 2 orphaned corrections\n");
    try (Record record = Record.openToRead(where);
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      assertThat(entries).allSatisfy(entry -> assertThat(entry.corrected()).isTrue());
    }
  }

  @Test
  void newEntriesAreSortedByTheDossier() throws IOException {
    reread("newer");
    Path dossier =
        Files.writeString(
            folder.resolve("talks.yaml"),
            """
            name: Talks
            parties:
              - {id: russia, name: Russia, codes: [RUS]}
            issues:
              - {id: reasons, title: Why there are no talks, phrases: [why they were]}
            """);

    Ran ran = Ran.parley("reread", "--record", where, "--dossier", dossier.toString());

    assertThat(ran.code()).isZero();
    try (Record record = Record.openToRead(where);
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      assertThat(entries.filter(entry -> "reasons".equals(entry.issue()))).isNotEmpty();
    }
  }

  @Test
  void aRecordThatIsNotThereIsNotMade() {
    String absent = folder.resolve("absent.db").toString();

    Ran ran = Ran.parley("reread", "--record", absent);

    assertThat(ran.code()).isOne();
    assertThat(ran.err()).isEqualTo("parley: " + absent + ": there is no such record\n");
    assertThat(Path.of(absent)).doesNotExist();
  }
}
