package dev.parley.reading.meeting;

import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import dev.parley.reading.scene.Scene;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a time lies before or behind the day an article was published. */
final class Calendar {

  private static final int DAY = 10;

  private Calendar() {}

  /** Returns whether a time is to come; null where that cannot be told. */
  static @Nullable Boolean isAhead(Scene scene, @Nullable TimexValue when) {
    if (when == null) {
      return null;
    }
    String value = when.value();
    if (value.equals("FUTURE_REF")) {
      return true;
    }
    StatedDate published = scene.article().published();
    String today = published == null ? null : published.value();
    if (today == null || today.length() < DAY || value.startsWith("X")) {
      return null;
    }
    String last = value.substring(value.indexOf('/') + 1);
    String day = last.contains("W") ? week(today) : today.substring(0, DAY);
    int common = Math.min(last.length(), day.length());
    int order = last.substring(0, common).compareTo(day.substring(0, common));
    return order == 0 ? null : Boolean.valueOf(order > 0);
  }

  private static String week(String today) {
    try {
      LocalDate day = LocalDate.parse(today.substring(0, DAY));
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    } catch (DateTimeParseException e) {
      return today.substring(0, 4);
    }
  }
}
