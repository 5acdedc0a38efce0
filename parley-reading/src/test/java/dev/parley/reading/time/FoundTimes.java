package dev.parley.reading.time;

import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the times of a text as {@code words = value; words = value}, for tests to compare. */
final class FoundTimes {

  /** A Thursday, in week 51. */
  static final LocalDate PUBLISHED = LocalDate.of(2021, 12, 23);

  private FoundTimes() {}

  static String in(String text) {
    return in(text, PUBLISHED);
  }

  static String in(String text, @Nullable LocalDate published) {
    return Times.in(Layout.of(text), published).stream()
        .map(time -> time.words().in(text) + " = " + time.value())
        .collect(Collectors.joining("; "));
  }
}
