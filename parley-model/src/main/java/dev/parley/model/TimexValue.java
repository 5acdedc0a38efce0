package dev.parley.model;

import java.util.regex.Pattern;

/**
 * A time as the {@code value} attribute of a TIMEX3 tag holds it (TimeML 1.2.1, section 2.2, which
 * extends ISO 8601).
 *
 * <ul>
 *   <li>dates as precise as known: {@code 2021}, {@code 2021-12}, {@code 2021-12-23}, {@code
 *       2021-W50}, {@code 2021-Q4}, {@code 2021-SU}, {@code XXXX-12-10}; with a time or part of the
 *       day: {@code 2021-12-23T17:34}, {@code 2021-12-23TMO}
 *   <li>durations: {@code P1W}, {@code PT2H}, {@code PXM}
 *   <li>{@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}
 *   <li>a range, written as ISO 8601 writes an interval: {@code 2022-01-09/2022-01-10}
 * </ul>
 *
 * @param value the value itself
 */
public record TimexValue(String value) {

  private static final String TIME =
      "T(MO|MI|AF|EV|NI|DT|([01]\\d|2[0-4]|XX)(:([0-5]\\d|XX)(:[0-5]\\d)?)?(Z|[+-]\\d\\d:\\d\\d)?)";
  private static final String MONTH = "(0[1-9]|1[0-2]|XX)";
  private static final String DAY = "(0[1-9]|[12]\\d|3[01]|XX)";
  private static final String WEEK = "W(0[1-9]|[1-4]\\d|5[0-3]|XX)(-([1-7]|WE))?";
  private static final String PART = "(SP|SU|FA|WI|Q[1-4X]|H[12X])";
  private static final String DATE =
      "[\\dX]{4}(-(" + MONTH + "(-" + DAY + "(" + TIME + ")?)?|" + WEEK + "|" + PART + "))?";
  private static final String AMOUNT = "(\\d+(\\.\\d+)?|X)";
  private static final String DURATION =
      "P(?!$)(" + AMOUNT + "(CE|DE|Y|Q|M|WE|W|D))*(T(" + AMOUNT + "[HMS])+)?";
  private static final String REFERENCE = "(PAST|PRESENT|FUTURE)_REF";
  private static final Pattern VALUE =
      Pattern.compile(DATE + "(/" + DATE + ")?|" + DURATION + "|" + REFERENCE);

  /** Refuses what has not the shape of a TIMEX3 value. */
  public TimexValue {
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a TIMEX3 value: \"" + value + "\"");
    }
  }

  /** Returns the value itself. */
  @Override
  public String toString() {
    return value;
  }
}
