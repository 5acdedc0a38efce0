package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFileTest {

  @Test
  void emptyCellsAtTheEndMayBeLeftOut() throws IOException {
    assertThat(organisations("IGO NATO\tNATO\tAlliance; Nato\tinternational organisation\n"))
        .singleElement()
        .satisfies(
            nato -> {
              assertThat(nato.aliases()).containsExactly("Alliance", "Nato");
              assertThat(nato.period()).isEqualTo(new Period(null, null));
            });
  }

  @Test
  void aRowWithTooManyCellsIsRefusedWithItsLine() {
    assertThatThrownBy(() -> organisations("EUR\tEU\t\t\t\t\tmore\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 2: more than 6 columns");
  }

  @Test
  void aWrongCodeAndAWrongDateAreRefusedWithTheirLine() {
    assertThatThrownBy(() -> organisations("NATO\tNATO\n")).hasMessageStartingWith("line 2: ");
    assertThatThrownBy(() -> organisations("EUR\tEU\t\t\t1993-13\n"))
        .hasMessageStartingWith("line 2: ");
  }

  @Test
  void otherColumnsAreRefused() {
    assertThatThrownBy(() -> read("code\tname\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 1: the columns are not [code, name, aliases");
  }

  private static List<Organisation> organisations(String rows) throws IOException {
    return read("code\tname\taliases\tkind\tfrom\tto\n" + rows);
  }

  private static List<Organisation> read(String text) throws IOException {
    return TableFile.read(
        new BufferedReader(new StringReader(text)), Organisation.COLUMNS, Organisation::of);
  }
}
