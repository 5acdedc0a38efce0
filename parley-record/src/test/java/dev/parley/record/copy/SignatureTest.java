package dev.parley.record.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void equalTextsAreWhollyAlike() {
    Signature one = Signature.of(words(0, 200));

    assertThat(one.resemblance(Signature.of(words(0, 200)))).isOne();
    assertThat(one).isEqualTo(Signature.of(words(0, 200)));
  }

  @Test
  void textsWithoutACommonRunAreNotAlike() {
    assertThat(Signature.of(words(0, 200)).resemblance(Signature.of(words(300, 500)))).isZero();
  }

  @Test
  void resemblanceIsCloseToTheShareOfCommonRuns() {
    Signature one = Signature.of(words(0, 1004));
    Signature other = Signature.of(words(500, 1504));

    assertThat(one.runs()).isEqualTo(1000);
    assertThat(one.resemblance(other)).isCloseTo(1 / 3.0, within(0.12));
    assertThat(one.containment(other)).isCloseTo(0.5, within(0.15));
  }

  @Test
  void whatIsCutOffIsContained() {
    Signature whole = Signature.of(words(0, 1000));
    Signature half = Signature.of(words(0, 500));

    assertThat(whole.containment(half)).isGreaterThan(0.8);
  }

  @Test
  void caseMarksAndSpacesDoNotCount() {
    assertThat(
            Signature.of("They said “no”, twice; and LEFT the\n\ntalks in May.")
                .resemblance(Signature.of("they said no twice and left the talks in may")))
        .isOne();
  }

  @Test
  void quotesDoNotCountWhereThereIsOtherText() {
    String quote = "“We shall never sign a paper like this one, not now and not ever,” he said. ";
    Signature one = Signature.of(quote + words(0, 60));
    Signature other = Signature.of(quote + words(100, 160));

    assertThat(one.resemblance(other)).isLessThan(0.05);
  }

  @Test
  void particularsAreNumbersAndNames() {
    Signature one = Signature.of("On Monday shares in Oslo fell 3.2 points to 410");
    Signature same = Signature.of("On Monday, by 3.2 points to 410, shares fell in Oslo");
    Signature other = Signature.of("On Friday shares in Bern fell 1.7 points to 388");

    assertThat(one.commonParticulars(same)).isOne();
    assertThat(one.commonParticulars(other)).isLessThan(0.4);
  }

  @Test
  void particularsOfLongTextsAreSampledAlike() {
    Signature one = Signature.of(words(0, 1000).toUpperCase(Locale.ROOT));
    Signature half = Signature.of(words(500, 1500).toUpperCase(Locale.ROOT));

    assertThat(one.commonParticulars(half)).isCloseTo(0.5, within(0.2));
  }

  @Test
  void bytesGiveTheSameSignatureBack() {
    for (String text : List.of("", "no", words(0, 30), words(0, 3000))) {
      Signature signature = Signature.of(text);
      assertThat(Signature.fromBytes(signature.toBytes())).isEqualTo(signature);
    }
  }

  @Test
  void bytesThatAreNoSignatureAreRefused() {
    byte[] bytes = Signature.of(words(0, 30)).toBytes();
    byte[] other = bytes.clone();
    other[0] = 9;

    for (byte[] wrong : List.of(new byte[0], Arrays.copyOf(bytes, bytes.length - 1), other)) {
      assertThatThrownBy(() -> Signature.fromBytes(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** A record holds signatures for years; if this changes, their version has to. */
  @Test
  void signaturesStayWhatTheyAre() {
    byte[] bytes = Signature.of("The minister said in Oslo that 12 boats had left.").toBytes();

    assertThat(HexFormat.of().formatHex(bytes, 0, 26))
        .isEqualTo("010000000600306cc1dd41515a0608b84eb6035971652f271919");
  }

  @Test
  void noTextBreaksIt() {
    for (String text :
        List.of("", " ", "“", "\"\"\"", "...", "\ud83d", "1.2.3,", "“".repeat(10_000))) {
      assertThat(Signature.of(text).resemblance(Signature.of("a b"))).isBetween(0.0, 1.0);
      assertThat(Signature.of(text).containment(Signature.of(text))).isBetween(0.0, 1.0);
    }
  }
}
