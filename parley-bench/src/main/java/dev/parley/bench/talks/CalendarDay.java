package dev.parley.bench.talks;

import dev.parley.model.TimexValue;
import dev.parley.record.clock.TimeFrame;
import java.util.Objects;

/** The days that a value in a fact may mean. */
final class CalendarDay {

  private CalendarDay() {}

  static TimeFrame of(String value) {
    return Objects.requireNonNull(TimeFrame.of(new TimexValue(value)), value);
  }
}
