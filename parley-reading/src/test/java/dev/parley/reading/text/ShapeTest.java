package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "talks, LOWER", "Moscow, TITLE", "NATO, UPPER", "McCain, MIXED", "eBay, MIXED", "2021, DIGITS",
    "17th, DIGITS", "“, MARK", "$, MARK", "U, INITIAL", "Ž, INITIAL", "谈, LOWER"
  })
  void aWordHasTheShapeItIsWrittenIn(String word, Shape shape) {
    assertThat(Shape.of(word, 0, word.length())).isEqualTo(shape);
  }
}
