package dev.parley.reading.time;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import dev.parley.reading.text.Layout;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day from which an article's relative times count. */
public final class PublicationDay {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  /** Lines at the top of a text in which it may state its date. */
  private static final int LINES = 6;

  private static final int LONGEST_LINE = 80;

  /**
   * Chars that may stand beside the date on its line: a weekday, an hour, "Updated 3 years ago".
   */
  private static final int MOST_BESIDE = 40;

  private PublicationDay() {}

  /**
   * Returns the day of publication: as given with the article, else as a short line near the top of
   * the text states it in full ("23 Dec, 2021 17:34"); null if neither does. It is never guessed.
   */
  public static @Nullable LocalDate of(Article article, Layout layout) {
    StatedDate published = article.published();
    if (published != null) {
      return published.value() == null ? null : day(published.value());
    }
    Layout head = head(article.text(), layout);
    for (TimeExpression time : Times.in(head, null)) {
      TimexValue value = time.value();
      if (value != null && day(value.value()) != null && fillsItsLine(time, head.words().text())) {
        return day(value.value());
      }
    }
    return null;
  }

  /** Tells whether a date is most of what its line says, so that the line is no headline. */
  private static boolean fillsItsLine(TimeExpression time, String text) {
    int start = text.lastIndexOf('\n', time.words().start()) + 1;
    int end = text.indexOf('\n', time.words().end());
    int rest = (end < 0 ? text.length() : end) - start - time.words().length();
    return rest <= MOST_BESIDE;
  }

  /** Lays out the short lines at the top. */
  private static Layout head(String text, Layout layout) {
    StringBuilder head = new StringBuilder();
    int at = 0;
    for (int line = 0; line < LINES && at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at <= LONGEST_LINE) {
        head.append(text, at, end).append('\n');
      }
      at = end + 1;
    }
    return head.length() == text.length() ? layout : Layout.of(head.toString());
  }

  private static @Nullable LocalDate day(String value) {
    if (!DAY.matcher(value).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
