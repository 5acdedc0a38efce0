package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReprintsTest {

  private static final Provenance PROVENANCE = Provenance.of("reader 1");

  private static final String SAYS = "Envoy Ada Holm said that the quotas were far too low. ";

  private static final String STORY =
      "REYKJAVIK — "
          + SAYS
          + "The talks about the cod of the northern banks went on until midnight, and nobody in the"
          + " delegation from Brussels wanted to tell how far the two sides had come on catches,"
          + " inspections, the length of the season or the size of the meshes in the nets.";

  private static final Dossier DOSSIER =
      new Dossier(
          "Cod talks",
          "",
          List.of(new Party("iceland", "Iceland", List.of(ActorCode.parse("ISL")))),
          List.of(new Issue("quotas", "Quotas", "", List.of())),
          List.of(),
          List.of(),
          List.of());

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;

  @BeforeEach
  void open() {
    record = Record.open(kind.fresh(folder), new Syndication(Likeness.USUAL), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void aSyndicatedStoryCountsOnceInPositionsAndKeepsAllItsOutlets() {
    add(STORY, "Wire", "https://wire.example/1");
    add(STORY, "Echo", "https://echo.example/9");
    add(STORY.replace("REYKJAVIK — ", "") + " (Wire)", "Gazette", "https://gazette.example/3");
    add("Unlike the others, this one is our own. " + SAYS, "Pier", "https://pier.example/4");
    sort();

    Table table = Question.POSITIONS.answer(Asking.of(record).in(DOSSIER));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.cell(0, "outlets").text().split("; "))
        .containsExactlyInAnyOrder("Wire", "Echo", "Gazette", "Pier");
    assertThat(table.cell(0, "voices").text()).isEqualTo("2");
  }

  @Test
  void anOutletIsNotedOnce() {
    add(STORY, "Wire", "https://wire.example/1");
    add(STORY, "Echo", "https://echo.example/9");
    add(STORY, "Echo", "https://echo.example/10");
    add(STORY, null, "https://nobody.example/");

    try (Stream<Entry> entries = record.entries(Filter.ALL)) {
      assertThat(entries.map(Entry::article))
          .allSatisfy(article -> assertThat(article.outlets()).containsExactly("Wire", "Echo"));
    }
  }

  private void add(String text, String outlet, String url) {
    record.add(
        Sample.of(text)
            .outlet(outlet)
            .url(url)
            .published("2031-03-04")
            .says(
                "Envoy Ada Holm",
                "said",
                "that the quotas were far too low",
                Map.of(StatementPart.SPEAKER_CODE, "ISL GOV", StatementPart.STANCE, "against"))
            .reading(),
        PROVENANCE);
  }

  private void sort() {
    try (Stream<Entry> entries = record.entries(Filter.ALL)) {
      record.sort(entries.map(entry -> new Sorted(entry.statement().id(), "quotas", 1)).toList());
    }
  }
}
