package dev.parley.reading.time;

import dev.parley.model.TimexValue;
import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that an English text says. Not found are ages ("a 12-year-old"), sets ("every
 * Monday", TimeML's type SET), and feasts that move from year to year.
 */
public final class Times {

  private static final int LAST_WRITABLE_YEAR = 9999;

  private Times() {}

  /**
   * Returns a text's times in the order of the text, none overlapping another, the longest reading
   * of each. Linear in the length of the text.
   *
   * @param layout the text
   * @param published the day from which "today" and the like are reckoned, used as given however
   *     odd it is; null where it is not known, and then relative times have no value. A year that
   *     four digits cannot write (ISO 8601:2004, section 4.1.2.1) counts as not known
   */
  public static List<TimeExpression> in(Layout layout, @Nullable LocalDate published) {
    LocalDate day = isWritable(published) ? published : null;
    List<TimeExpression> found = new ArrayList<>();
    for (int from = 0; from < layout.words().size(); ) {
      Paragraph paragraph = Paragraph.at(layout, from);
      read(paragraph, day, found);
      from += paragraph.size();
    }
    return List.copyOf(found);
  }

  private static boolean isWritable(@Nullable LocalDate day) {
    return day != null && day.getYear() >= 0 && day.getYear() <= LAST_WRITABLE_YEAR;
  }

  private static void read(
      Paragraph paragraph, @Nullable LocalDate published, List<TimeExpression> found) {
    VerbGroups verbs = VerbGroups.of(paragraph);
    String before = null;
    String today = null;
    for (int at = 0; at < paragraph.size(); ) {
      if (paragraph.beginsSentence(at)) {
        today = null;
      }
      Match match = Grammar.EXPRESSION.at(paragraph, at);
      if (match == null) {
        at++;
        continue;
      }
      Direction direction = verbs.directionOf(at, match.end());
      String value = match.meaning().value(new Reference(published, direction, before, today));
      found.add(
          new TimeExpression(
              paragraph.span(at, match.end()), value == null ? null : new TimexValue(value)));
      if (value != null && match.grain().isOnCalendar()) {
        before = value.substring(value.indexOf('/') + 1);
        today = IsoValue.dayOf(before);
      }
      at = match.end();
    }
  }
}
