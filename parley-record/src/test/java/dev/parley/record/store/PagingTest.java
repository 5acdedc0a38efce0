package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PagingTest {

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private Record record;

  @BeforeEach
  void fill() {
    record = Record.open(kind.fresh(folder));
    add("The third said c1. The third said c2.", "2022-01-03", "The third", "c1", "c2");
    add("The first said a1. The first said a2.", "2022-01-01", "The first", "a1", "a2");
    add("The last said d1.", "2022-01-03T10:00", "The last", "d1");
    add("The second said b1.", "2022-01-02", "The second", "b1");
  }

  private void add(String text, String published, String source, String... contents) {
    Sample sample = Sample.of(text).published(published);
    for (String content : contents) {
      sample.says(source, "said", content);
    }
    record.add(sample.reading(), Provenance.of("1"));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static List<String> contents(List<Entry> entries) {
    return entries.stream().map(entry -> String.valueOf(entry.words().content())).toList();
  }

  private List<String> byPages(Order order, int size) {
    List<String> all = new ArrayList<>();
    Place next = null;
    do {
      Page page = record.page(Filter.ALL, order, next, size);
      all.addAll(contents(page.entries()));
      next = page.next() == null ? null : Place.parse(page.next().toString());
    } while (next != null);
    return all;
  }

  @Test
  void pagesOfAnySizeGiveEveryEntryOnceInOrder() {
    for (int size = 1; size <= 7; size++) {
      assertThat(byPages(Order.OLDEST_FIRST, size))
          .containsExactly("a1", "a2", "b1", "c1", "c2", "d1");
    }
  }

  @Test
  void theNewestFirstIsTheSameBackwards() {
    List<String> forwards = new ArrayList<>(byPages(Order.OLDEST_FIRST, 2));
    Collections.reverse(forwards);

    assertThat(byPages(Order.NEWEST_FIRST, 2)).isEqualTo(forwards);
  }

  @Test
  void anEntryThatComesInBeforeAPlaceDoesNotShiftIt() {
    Page first = record.page(Filter.ALL, Order.OLDEST_FIRST, null, 3);
    add("The early said z1.", "2021-12-31", "The early", "z1");

    Page second = record.page(Filter.ALL, Order.OLDEST_FIRST, first.next(), 3);

    assertThat(contents(second.entries())).containsExactly("c1", "c2", "d1");
    assertThat(second.next()).isNull();
  }

  @Test
  void aStreamFetchesAllPagesAndSeesWhatIsAddedBehindIt() {
    Sample many = Sample.of("Many said it. ".repeat(500)).published("2022-02-01");
    for (int i = 0; i < 500; i++) {
      many.add(
          Numbering.with(
              Sample.of("Many said it.").says("Many", "said", "it").reading().statements().get(0),
              "m" + i));
    }
    record.add(many.reading(), Provenance.of("1"));

    assertThat(record.entries(Filter.ALL).map(entry -> entry.statement().id()))
        .hasSize(506)
        .doesNotHaveDuplicates();
  }

  @Test
  void articlesArePagedInTheOrderInWhichTheyCameIn() {
    List<RecordedArticle> first = record.articles(Order.OLDEST_FIRST, null, 3);
    List<RecordedArticle> rest = record.articles(Order.OLDEST_FIRST, first.get(2).id(), 3);
    List<RecordedArticle> back = record.articles(Order.NEWEST_FIRST, rest.get(0).id(), 9);

    assertThat(rest).hasSize(1);
    assertThat(back).containsExactly(first.get(2), first.get(1), first.get(0));
    assertThat(record.articles(Order.OLDEST_FIRST, rest.get(0).id(), 3)).isEmpty();
  }

  @Test
  void whatIsNoPlaceIsRefused() {
    assertThatThrownBy(() -> Place.parse("?")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Place.parse("YQ")).isInstanceOf(IllegalArgumentException.class);
  }
}
