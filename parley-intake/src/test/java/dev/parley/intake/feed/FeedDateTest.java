package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.TimexValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 24 Nov 2026 10:00:00 GMT | 2026-11-24T10:00:00Z",
        "Tue, 24 Nov 2026 10:00:00 +0200 | 2026-11-24T10:00:00+02:00",
        "Tue, 24 Nov 2026 10:00 EST | 2026-11-24T10:00-05:00",
        "24 Nov 26 10:00:00 -0000 | 2026-11-24T10:00:00Z",
        "24 Nov 99 | 1999-11-24",
        "Mon, 24 Nov 2026 10:00:00 IST | 2026-11-24T10:00:00",
        "Tuesday, 24 November 2026 10:00:00 Z | 2026-11-24T10:00:00Z",
        "Tue, 24-Nov-2026 10:00:00 GMT | 2026-11-24T10:00:00Z",
        "24 Sept 2026 1:05 pm | 2026-09-24T13:05",
        "Tue, 24 Nov 2026 10:00:00 +0000 (UTC) | 2026-11-24T10:00:00Z",
        "Tue, 24 Nov 2026 10:00:00 GMT+0100 | 2026-11-24T10:00:00+01:00",
        "November 24, 2026 12:30 AM | 2026-11-24T00:30",
        "Nov 24, 2026 | 2026-11-24",
        "Tue Nov 24 10:00:00 2026 | 2026-11-24T10:00:00",
        "Tue Nov 24 10:00:00 GMT 2026 | 2026-11-24T10:00:00Z",
        "2026 | 2026",
        "2026-11 | 2026-11",
        "2026-11-24 | 2026-11-24",
        "2026-11-24T10:00Z | 2026-11-24T10:00Z",
        "2026-11-24T10:00:00.123456Z | 2026-11-24T10:00:00Z",
        "2026-11-24T10:00:00+0530 | 2026-11-24T10:00:00+05:30",
        "2026-11-24T10:00:00-05 | 2026-11-24T10:00:00-05:00",
        "2026-11-24 10:00:00 | 2026-11-24T10:00:00",
        "2026-11-24 10:00:00 UTC | 2026-11-24T10:00:00Z",
        "20261124T100000Z | 2026-11-24T10:00:00Z",
        "20261124 | 2026-11-24",
        "2026-12-31T23:59:60Z | 2026-12-31T23:59:59Z",
      })
  void datesAreAsPreciseAsTheirWords(String words, String value) {
    assertThat(FeedDate.of(words).value()).isEqualTo(value);
    assertThat(new TimexValue(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "2026-13-01",
        "2026-02-30",
        "2026-11-24T25:00Z",
        "2026-11-24T10:61Z",
        "32 Nov 2026",
        "24 Nov 0000",
        "24 Foo 2026",
        "24/11/2026",
        "1764000000",
        "2026-11-24T10:00:00+99:00",
        "2026-11-24T10:00:00+25",
      })
  void whatIsNoDateKeepsItsWords(String words) {
    assertThat(FeedDate.of(words).value()).isNull();
    assertThat(FeedDate.of(words).words()).isEqualTo(words);
  }

  @Test
  void longNonsenseCostsNothing() {
    assertThat(FeedDate.of("1".repeat(1_000_000)).value()).isNull();
    assertThat(FeedDate.of("Tue, " + " ".repeat(70) + "x").value()).isNull();
  }
}
