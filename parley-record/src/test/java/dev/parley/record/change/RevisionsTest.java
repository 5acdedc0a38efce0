package dev.parley.record.change;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.EntrySketch;
import dev.parley.record.answer.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionsTest {

  private static final String URL = "https://example.org/talks";

  @Test
  void aStatementThatOnlyMovedDidNotChange() {
    assertThat(
            Revisions.of(
                Stream.of(
                    said(1, "a", "the talks will go on").at(10).made(),
                    said(2, "b", "the talks will go on").at(400).made())))
        .isEmpty();
  }

  @Test
  void statementsComeAndGo() {
    List<Revision> revisions =
        Revisions.of(
            Stream.of(
                said(1, "gone", "sanctions would follow at once").made(),
                said(1, "kept", "the talks will go on").at(50).made(),
                said(2, "same", "the talks will go on").made(),
                said(2, "come", "a date was set for spring").at(90).made()));

    assertThat(revisions.stream().map(Revision::kind))
        .containsExactly(Revision.Kind.ADDED, Revision.Kind.REMOVED);
    assertThat(revisions.get(0).after().statement().id()).isEqualTo("come");
    assertThat(revisions.get(1).before().statement().id()).isEqualTo("gone");
  }

  @Test
  void aStatementInOtherWordsIsTheSameReworded() {
    List<Revision> revisions =
        Revisions.of(
            Stream.of(
                said(1, "old", "NATO troops must leave Bulgaria and Romania").made(),
                said(2, "new", "NATO troops should leave Bulgaria, Romania and others").made()));

    assertThat(revisions).hasSize(1);
    assertThat(revisions.get(0).kind()).isEqualTo(Revision.Kind.REWORDED);
    assertThat(revisions.get(0).before().statement().id()).isEqualTo("old");
  }

  @Test
  void anotherCueAloneIsAnotherWording() {
    List<Revision> revisions =
        Revisions.of(
            Stream.of(
                said(1, "old", "the talks failed").cue("said").made(),
                said(2, "new", "the talks failed").cue("claimed").made()));

    assertThat(revisions.stream().map(Revision::kind)).containsExactly(Revision.Kind.REWORDED);
  }

  @Test
  void theMostAlikeArePaired() {
    List<Revision> revisions =
        Revisions.of(
            Stream.of(
                said(1, "o1", "missiles in Poland are a threat").made(),
                said(1, "o2", "missiles in Poland and Romania must be withdrawn").at(60).made(),
                said(2, "n2", "missiles in Poland and Romania must be removed").made(),
                said(2, "n1", "missiles in Poland are no threat at all").at(60).made()));

    assertThat(
            revisions.stream().map(r -> r.before().statement().id() + r.after().statement().id()))
        .containsExactly("o2n2", "o1n1");
  }

  @Test
  void eachVersionIsComparedWithTheOneBeforeIt() {
    List<Revision> revisions =
        Revisions.of(
            Stream.of(
                said(3, "c", "third wording of another matter").made(),
                said(1, "a", "first words on gas").made(),
                said(2, "b", "second phrase about grain").made()));

    assertThat(revisions.stream().map(Revision::kind))
        .containsExactly(
            Revision.Kind.ADDED, Revision.Kind.REMOVED, Revision.Kind.ADDED, Revision.Kind.REMOVED);
    assertThat(revisions.get(2).after().statement().id()).isEqualTo("c");
  }

  @Test
  void articlesOfDifferentUrlsAreNotCompared() {
    assertThat(
            Revisions.of(
                Stream.of(
                    entry("a").in(article("x").url("https://example.org/x")).made(),
                    entry("b").in(article("y").url("https://example.org/y")).made(),
                    entry("c").in(article("z")).made())))
        .isEmpty();
  }

  @Test
  void aStatementThatStandsTwiceIsPairedTwice() {
    assertThat(
            Revisions.of(
                Stream.of(
                    said(1, "a", "no comment on that").made(),
                    said(1, "b", "no comment on that").at(80).made(),
                    said(2, "c", "no comment on that").made())))
        .hasSize(1)
        .allMatch(revision -> revision.kind() == Revision.Kind.REMOVED);
  }

  @Test
  void aLongArticleWithOneWordInEveryStatementIsComparedInTime() {
    Stream<Entry> older =
        IntStream.range(0, 3000)
            .mapToObj(i -> said(1, "o" + i, "sanctions number" + i).at(i * 50).made());
    Stream<Entry> newer =
        IntStream.range(0, 3000)
            .mapToObj(i -> said(2, "n" + i, "more sanctions number" + i).at(i * 50).made());

    assertThat(Revisions.of(Stream.concat(older, newer)))
        .hasSize(3000)
        .allMatch(revision -> revision.kind() == Revision.Kind.REWORDED);
  }

  @Test
  void aRowOfWhatCameHasNothingBefore() {
    Table table =
        Revisions.table(
            Revisions.between(List.of(), List.of(said(2, "new", "a date was set").made())));

    assertThat(table.cell(0, "change").text()).isEqualTo("added");
    assertThat(table.cell(0, "words").text()).isEqualTo("a date was set");
    assertThat(table.cell(0, "words").evidence().get(0).statements()).containsExactly("new");
    assertThat(table.cell(0, "words_before").text()).isEmpty();
    assertThat(table.cell(0, "to_version").text()).isEqualTo("2");
  }

  private static EntrySketch said(int version, String id, String words) {
    ArticleSketch article = article("v" + version).url(URL).version(version);
    return entry(id).by("RUS GOV").source("Moscow").cue("said").says(words).in(article);
  }
}
