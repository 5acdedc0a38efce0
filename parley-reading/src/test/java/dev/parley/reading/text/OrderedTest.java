package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTest {

  private final List<Integer> places = List.of(2, 4, 4, 7);

  @Test
  void theFirstEntryNotBeforeAPlaceIsFound() {
    assertThat(from(0)).isZero();
    assertThat(from(3)).isEqualTo(1);
    assertThat(from(4)).isEqualTo(1);
    assertThat(from(5)).isEqualTo(3);
  }

  @Test
  void behindAllEntriesIsTheirNumber() {
    assertThat(from(8)).isEqualTo(4);
    assertThat(Ordered.from(List.<Integer>of(), 1, Integer::intValue)).isZero();
  }

  private int from(int at) {
    return Ordered.from(places, at, Integer::intValue);
  }
}
