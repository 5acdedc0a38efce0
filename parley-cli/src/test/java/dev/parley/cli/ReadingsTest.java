package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

  private static List<Found.Loaded> articles(String... texts) {
    return Stream.of(texts)
        .map(text -> new Found.Loaded(text, text, Article.of(text), text.length()))
        .toList();
  }

  private static List<String> outcomes(
      Function<Stream<Article>, Stream<Reading>> reader, List<Found.Loaded> articles) {
    List<String> outcomes = new ArrayList<>();
    new Readings(reader, articles.iterator())
        .forEachRemaining(
            outcome -> {
              if (outcome instanceof Readings.Outcome.Read read) {
                assertThat(read.reading().article()).isSameAs(read.from().article());
                outcomes.add(read.from().name());
              } else {
                outcomes.add(outcome.from().name() + " failed");
              }
            });
    return outcomes;
  }

  /** As a reader that fills batches does: takes all there are before it gives the first reading. */
  private static Stream<Reading> inOneBatch(Stream<Article> articles) {
    List<Article> batch = articles.toList();
    return batch.stream().map(SaidReader::read).toList().stream();
  }

  @Test
  void eachReadingComesWithTheInputItIsOf() {
    assertThat(outcomes(new SaidReader()::readAll, articles("a", "b", "c")))
        .containsExactly("a", "b", "c");
    assertThat(outcomes(ReadingsTest::inOneBatch, articles("a", "b", "c")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void onlyTheArticleTheReaderBreaksOnIsLost() {
    List<Found.Loaded> articles = articles("a", "BREAK 1", "b", "BREAK 2", "BREAK 3", "c");
    List<String> expected =
        List.of("a", "BREAK 1 failed", "b", "BREAK 2 failed", "BREAK 3 failed", "c");

    assertThat(outcomes(new SaidReader()::readAll, articles)).isEqualTo(expected);
    assertThat(outcomes(ReadingsTest::inOneBatch, articles)).isEqualTo(expected);
  }

  @Test
  void noArticleIsTakenBeforeItIsNeeded() {
    List<Integer> taken = new ArrayList<>();
    Iterator<Found.Loaded> endless =
        IntStream.iterate(0, i -> i + 1)
            .peek(taken::add)
            .mapToObj(i -> articles("n" + i).get(0))
            .iterator();

    Readings readings = new Readings(new SaidReader()::readAll, endless);
    for (int i = 0; i < 5; i++) {
      readings.next();
    }

    assertThat(taken).hasSizeLessThan(8);
  }
}
