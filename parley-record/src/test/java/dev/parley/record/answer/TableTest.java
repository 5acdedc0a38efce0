package dev.parley.record.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void aRowHasACellForEachColumn() {
    Cell cell = new Cell("x", List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of(cell))))
        .withMessage("a row of 1 cells under 2 columns");
  }

  @Test
  void aCellIsFoundByItsColumn() {
    Table table = new Table(List.of("a"), List.of(List.of(new Cell("x", List.of()))));

    assertThat(table.cell(0, "a").text()).isEqualTo("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.cell(0, "b"))
        .withMessageContaining("no column \"b\"");
  }
}
