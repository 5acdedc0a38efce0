package dev.parley.reading.time;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parley.model.Span;
import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @Test
  void spansAreUtf16Indices() {
    String text = "🤝 Talks on 23 December 2021";
    List<TimeExpression> times = Times.in(Layout.of(text), null);
    assertThat(times).extracting(TimeExpression::words).containsExactly(new Span(12, 28));
  }

  @Test
  void aTextWithoutTimesHasNone() {
    assertThat(FoundTimes.in("")).isEmpty();
    assertThat(FoundTimes.in("Moscow denied it.")).isEmpty();
  }

  @Test
  void aPassageIsReadAsAWhole() {
    assertThat(
            FoundTimes.in(
                """
                KYIV, December 22 (Wire) – The two sides agreed on Tuesday to meet in Geneva on Jan. 10,
                a senior official said late Wednesday.
                The last round, held in early November, had lasted two days. A first draft was handed
                over last week, and a reply is expected within 30 days.
                """))
        .isEqualTo(
            "December 22 = 2021-12-22; Tuesday = 2021-12-21; Jan. 10 = 2022-01-10; "
                + "late Wednesday = 2021-12-22; early November = 2021-11; two days = P2D; "
                + "last week = 2021-W50; 30 days = P30D");
  }

  @Test
  void noTimeReachesAcrossParagraphs() {
    assertThat(FoundTimes.in("It ends in January\n2022 will be hard."))
        .doesNotContain("January\n2022");
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "9999-12-31", "2150-06-01", "0007-03-01"})
  void oddPublicationDatesAreUsedAsGiven(LocalDate published) {
    assertThat(FoundTimes.in("They spoke today.", published)).isEqualTo("today = " + published);
  }

  @Test
  void whatFourDigitsCannotWriteHasNoValue() {
    assertThat(FoundTimes.in("They will go tomorrow.", LocalDate.of(9999, 12, 31)))
        .isEqualTo("tomorrow = null");
    assertThat(FoundTimes.in("It began 999999 centuries ago."))
        .isEqualTo("999999 centuries ago = null");
    assertThat(FoundTimes.in("They spoke yesterday and on December 10.", LocalDate.MAX))
        .isEqualTo("yesterday = null; December 10 = XXXX-12-10");
    assertThat(FoundTimes.in("They spoke yesterday.", LocalDate.MIN)).isEqualTo("yesterday = null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "January ",
        "the ",
        "2021-",
        "12/",
        "two ",
        "in ",
        "will ",
        "5:",
        "Monday to ",
        "9 and ",
        "and a half ",
        "the end of ",
        "twenty-",
        "early ",
        "( ",
        "\"",
        "9999999999 ",
        "to have been "
      })
  void aHostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    Layout layout = Layout.of(text);
    assertTimeout(ofSeconds(30), () -> Times.in(layout, FoundTimes.PUBLISHED));
  }

  @Test
  void timesStandInOrderAndApartInAnyText() {
    List<String> words =
        List.of(
            ("the last next this past two 5 9 2021 23rd January May Thursday week years ago later in on"
                    + " from to between and - , . : / ' s p m GMT early end of half a an night quarter"
                    + " winter first 00 30 90s century time will met December 31 29 Feb before that")
                .split(" "));
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(3) == 0 ? "" : " ");
      }
      Layout layout = Layout.of(text.toString());
      for (LocalDate published : new LocalDate[] {null, FoundTimes.PUBLISHED}) {
        int end = 0;
        for (TimeExpression time : Times.in(layout, published)) {
          assertThat(time.words().start()).isGreaterThanOrEqualTo(end);
          end = time.words().end();
        }
      }
    }
  }
}
