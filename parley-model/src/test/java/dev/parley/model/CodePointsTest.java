package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String HANDSHAKE = "🤝";
  private static final String FAMILY = "👩‍👩‍👧"; // three emoji, two zero-width joiners

  @Test
  void plainTextHasTheSameOffsetsInsideAndOutside() {
    CodePoints codePoints = CodePoints.of("Moscow’s demands, “never”");
    for (int i = 0; i <= 24; i++) {
      assertThat(codePoints.fromIndex(i)).isEqualTo(i);
      assertThat(codePoints.toIndex(i)).isEqualTo(i);
    }
  }

  @Test
  void anEmojiIsTwoUnitsInsideAndOneCodePointOutside() {
    CodePoints codePoints = CodePoints.of("a" + HANDSHAKE + "b");
    assertThat(codePoints.fromIndex(1)).isEqualTo(1);
    assertThat(codePoints.fromIndex(3)).isEqualTo(2);
    assertThat(codePoints.fromIndex(4)).isEqualTo(3);
    assertThat(codePoints.toIndex(1)).isEqualTo(1);
    assertThat(codePoints.toIndex(2)).isEqualTo(3);
    assertThat(codePoints.toIndex(3)).isEqualTo(4);
  }

  @Test
  void anIndexInsideASurrogatePairCountsAsTheOneBehindIt() {
    assertThat(CodePoints.of("a" + HANDSHAKE + "b").fromIndex(2)).isEqualTo(2);
  }

  @Test
  void everyCodePointOfAJoinedSequenceCounts() {
    CodePoints codePoints = CodePoints.of(FAMILY);
    assertThat(codePoints.fromIndex(FAMILY.length())).isEqualTo(5);
    assertThat(codePoints.toIndex(5)).isEqualTo(FAMILY.length());
  }

  @Test
  void aLoneSurrogateCountsAsOneOfEither() {
    String text = "a\uD83Eb\uDD1Dc" + HANDSHAKE + "\uDD1D";
    CodePoints codePoints = CodePoints.of(text);
    assertThat(codePoints.fromIndex(5)).isEqualTo(5);
    assertThat(codePoints.fromIndex(7)).isEqualTo(6);
    assertThat(codePoints.fromIndex(8)).isEqualTo(7);
    assertThat(codePoints.toIndex(6)).isEqualTo(7);
  }

  @Test
  void anEmptyTextHasOneOffset() {
    CodePoints codePoints = CodePoints.of("");
    assertThat(codePoints.fromIndex(0)).isZero();
    assertThat(codePoints.toIndex(0)).isZero();
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints codePoints = CodePoints.of("a" + HANDSHAKE);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.fromIndex(4))
        .withMessage("index 4 in a text of 3 UTF-16 units");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.toIndex(3))
        .withMessage("offset 3 in a text of 2 code points");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.fromIndex(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.toIndex(-1));
  }

  @Test
  void everyOffsetOfARandomTextAgreesWithJavaAndComesBack() {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      CodePoints codePoints = CodePoints.of(text);
      int count = text.codePointCount(0, text.length());
      for (int offset = 0; offset <= count; offset++) {
        int index = codePoints.toIndex(offset);
        assertThat(index).isEqualTo(text.offsetByCodePoints(0, offset));
        assertThat(codePoints.fromIndex(index)).isEqualTo(offset);
      }
    }
  }

  /** Letters, emoji and lone surrogates of both halves, in any order. */
  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint('a' + random.nextInt(26));
        case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(64));
        case 2 -> text.append((char) (Character.MIN_HIGH_SURROGATE + random.nextInt(1024)));
        default -> text.append((char) (Character.MIN_LOW_SURROGATE + random.nextInt(1024)));
      }
    }
    return text.toString();
  }
}
