package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Article;
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

class CorrectCommandTest {

  private static final String TEXT =
      "Lavrov said the talks 🕊 were over. The envoy, Ada Berg, told us that her side\n"
          + "would not leave. The envoy was tired.";

  @TempDir private Path folder;
  private String where = "";
  private String entry = "";

  @BeforeEach
  void addAnArticle() throws IOException {
    where = folder.resolve("talks.db").toString();
    String file = Files.writeString(folder.resolve("talks.txt"), TEXT).toString();
    assertThat(Ran.parley("add", "--record", where, file).code()).isZero();
    entry = shown().get(0).statement().id();
  }

  private Ran correct(String kind, String... args) {
    return Ran.parley(
        Stream.concat(Stream.of("correct", kind, "--record", where), Stream.of(args))
            .toArray(String[]::new));
  }

  private List<Entry> shown() {
    try (Record record = Record.openToRead(where);
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      return entries.toList();
    }
  }

  @Test
  void aRejectedEntryIsNotShownUntilItIsRestored() {
    assertThat(correct("reject", entry).out()).isEqualTo("correction 1\n");
    assertThat(shown()).isEmpty();

    assertThat(correct("restore", entry).out()).isEqualTo("correction 2\n");
    assertThat(shown()).hasSize(1);

    Ran again = correct("restore", entry);
    assertThat(again.code()).isOne();
    assertThat(again.err()).isEqualTo("parley: entry " + entry + " is not rejected\n");
  }

  @Test
  void aFieldGetsAnotherValueOrNone() {
    assertThat(correct("set", entry, "act", "deny").code()).isZero();
    assertThat(correct("set", entry, "speaker", "Sergei Lavrov").code()).isZero();
    assertThat(correct("set", entry, "speaker_code", "RUS GOV").code()).isZero();
    assertThat(correct("set", entry, "cue").code()).isZero();

    assertThat(shown())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.statement().act()).isEqualTo(Act.DENY);
              assertThat(one.statement().speaker().name()).isEqualTo("Sergei Lavrov");
              assertThat(one.statement().speaker().code()).hasToString("[RUS GOV]");
              assertThat(one.words().cue()).isNull();
            });
  }

  @Test
  void placesAreGivenAsWordsOrAsOffsetsInCodePoints() {
    assertThat(correct("set", entry, "content", "the talks 🕊 were").code()).isZero();
    assertThat(shown().get(0).words().content()).isEqualTo("the talks 🕊 were");

    assertThat(correct("set", entry, "content", "12-21 24-33").code()).isZero();
    assertThat(shown().get(0).words().content()).isEqualTo("the talks … were over");
  }

  @Test
  void wordsThatDoNotTellThePlaceAreRefused() {
    assertThat(correct("set", entry, "source", "Gromyko").err())
        .isEqualTo("parley: the article does not have the words \"Gromyko\"\n");
    assertThat(correct("set", entry, "source", "he envoy").err())
        .contains("stand more than once in the article; offsets such as 535-556 tell which");
    assertThat(correct("set", entry, "source", "0-9999").err())
        .isEqualTo("parley: 0-9999 lies outside the article's text\n");
  }

  @Test
  void aMissedStatementIsAdded() {
    Ran ran =
        correct(
            "add",
            Article.hash(TEXT),
            "content=her side would not leave",
            "cue=told",
            "source=Ada Berg",
            "speaker=Ada Berg",
            "speaker_code=SWE GOV",
            "act=reject",
            "stance=against",
            "--by",
            "ana",
            "--reason",
            "missed");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(shown())
        .hasSize(2)
        .anySatisfy(
            one -> {
              assertThat(one.words().content()).isEqualTo("her side\nwould not leave");
              assertThat(one.statement().speaker())
                  .hasToString("Speaker[name=Ada Berg, code=[SWE GOV], basis=NAMED]");
              assertThat(one.statement().act()).isEqualTo(Act.REJECT);
            });
  }

  @Test
  void anEntryMovesToAnIssueOfTheDossier() throws IOException {
    String dossier =
        Files.writeString(
                folder.resolve("talks.yaml"),
                """
                name: Talks
                parties:
                  - {id: russia, name: Russia, codes: [RUS]}
                issues:
                  - {id: venue, title: Where to meet}
                """)
            .toString();

    assertThat(correct("move", entry, "venue", "--dossier", dossier).code()).isZero();
    assertThat(shown().get(0).issue()).isEqualTo("venue");

    assertThat(correct("move", entry, "menu", "--dossier", dossier).err())
        .isEqualTo("parley: the dossier has no issue \"menu\", only venue\n");
    assertThat(correct("move", entry).code()).isZero();
    assertThat(shown().get(0).issue()).isNull();
  }

  @Test
  void actorsAreMergedAndCorrectionsUndone() {
    correct("set", entry, "speaker", "Lavrov");
    assertThat(correct("merge", "Lavrov", "Sergei Lavrov", "--code", "RUS GOV").code()).isZero();
    assertThat(shown().get(0).statement().speaker().name()).isEqualTo("Sergei Lavrov");

    assertThat(correct("undo", "2").code()).isZero();
    assertThat(shown().get(0).statement().speaker().name()).isEqualTo("Lavrov");
    assertThat(correct("undo", "2").err()).isEqualTo("parley: correction 2 is undone already\n");
  }

  @Test
  void correctionsAreListedWithWhoMadeThemAndWhy() {
    correct("set", entry, "act", "DENY", "--by", "ana", "--reason", "it is a denial");
    correct("undo", "1", "--by", "ben");

    List<String> lines = correct("list").outLines();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("1  ")
        .endsWith("  ana  set " + entry + " act DENY (it is a denial), undone");
    assertThat(lines.get(1)).endsWith("  ben  undo 1");
    assertThat(correct("list", "none").out()).isEmpty();
  }

  @Test
  void correctedArticlesAreExportedToLearnFrom() {
    assertThat(correct("export").out()).isEmpty();
    correct("set", entry, "act", "DENY");

    assertThat(correct("export").outLines())
        .singleElement()
        .asString()
        .contains("\"act\":\"DENY\"", "Lavrov said the talks");
  }

  @Test
  void whatIsNotThereIsSaidInAClearSentence() {
    assertThat(correct("reject", "none").err()).isEqualTo("parley: no entry none in the record\n");
    assertThat(correct("set", "none", "act", "DENY").err())
        .isEqualTo("parley: no entry none is shown in the record\n");
    assertThat(correct("undo", "7").err()).isEqualTo("parley: no correction 7 in the record\n");
    assertThat(correct("add", "none", "content=x").err())
        .isEqualTo("parley: no article none in the record\n");
    assertThat(correct("add", Article.hash(TEXT), "cue=told").err())
        .isEqualTo("parley: a statement needs its content\n");
    assertThat(correct("merge", "A", "A").err()).isEqualTo("parley: \"A\" is one name, not two\n");
    assertThat(correct("set", entry, "act", "SING").err())
        .isEqualTo("parley: not a value of act: SING: no word of the codebook\n");
    assertThat(correct("reject", "none").code()).isOne();
  }

  @Test
  void wrongUsageIsToldApart() {
    assertThat(correct("set", entry, "colour", "red").code()).isEqualTo(2);
    assertThat(correct("set", entry, "colour", "red").err())
        .contains("'colour' is none of source, cue, content");
    assertThat(correct("undo", "first").code()).isEqualTo(2);
    assertThat(correct("add", Article.hash(TEXT), "told").code()).isEqualTo(2);
    assertThat(Ran.parley("correct").code()).isEqualTo(2);
    assertThat(Ran.parley("correct").err())
        .contains("which command: reject, restore, add, set, move, merge, undo, list, export?");
  }

  @Test
  void aRecordThatIsNotThereIsNotMade() {
    String absent = folder.resolve("absent.db").toString();

    for (String kind : List.of("list", "export")) {
      assertThat(Ran.parley("correct", kind, "--record", absent).err())
          .isEqualTo("parley: " + absent + ": there is no such record\n");
    }
    assertThat(Ran.parley("correct", "undo", "1", "--record", absent).err())
        .isEqualTo("parley: " + absent + ": there is no such record\n");
    assertThat(Path.of(absent)).doesNotExist();
  }
}
