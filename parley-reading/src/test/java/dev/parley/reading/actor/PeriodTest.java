package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void aPeriodHoldsItsFirstAndItsLastDay() {
    Period period = Period.parse("2010-05-11", "2016-07-13");
    assertThat(period.covers(LocalDate.of(2010, 5, 10))).isFalse();
    assertThat(period.covers(LocalDate.of(2010, 5, 11))).isTrue();
    assertThat(period.covers(LocalDate.of(2016, 7, 13))).isTrue();
    assertThat(period.covers(LocalDate.of(2016, 7, 14))).isFalse();
  }

  @Test
  void aMonthOrYearIsHeldToItsEnd() {
    assertThat(Period.parse("2012-02", "2012-02"))
        .isEqualTo(new Period(LocalDate.of(2012, 2, 1), LocalDate.of(2012, 2, 29)));
    assertThat(Period.parse("1990", "1991"))
        .isEqualTo(new Period(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 12, 31)));
  }

  @Test
  void anEmptyEndIsOpen() {
    Period period = Period.parse("", "");
    assertThat(period.covers(LocalDate.MIN)).isTrue();
    assertThat(period.covers(LocalDate.MAX)).isTrue();
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> Period.parse("2014", "2013-12"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "2014-9", "2014/09", "2014-09/05", "May 2014", "soon"})
  void whatIsNoDateIsRefused(String date) {
    assertThatThrownBy(() -> Period.parse(date, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> Period.parse("2014-02-30", "")).isInstanceOf(DateTimeException.class);
  }
}
