package dev.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days by their weekday: "Thursday", "last Thursday", "Monday next week", and with their date,
 * "Thursday, 23 December". The weekday of publication is that day itself unless "last" or "next"
 * stands before it.
 */
final class Weekdays implements TimeMatcher {

  private static final Map<String, DayOfWeek> FULL = new HashMap<>();
  private static final Map<String, DayOfWeek> SHORT =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));
  private static final Set<String> NAMED_BEFORE =
      Set.of(
          "good", "black", "bloody", "easter", "palm", "ash", "holy", "super", "cyber", "every",
          "each");
  private static final Set<String> NAMED_BEHIND =
      Set.of("times", "telegraph", "mirror", "express", "herald", "mail", "post", "agreement");
  private static final int WEEK = 7;

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      FULL.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  /** Tells whether a word is a weekday's name in full. */
  static boolean isName(String word) {
    return FULL.containsKey(word);
  }

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Pointing.Found pointing = Pointing.at(p, at);
    int name = pointing == null ? at : pointing.end();
    DayOfWeek weekday = FULL.get(p.word(name));
    if (weekday == null) {
      return abbreviated(p, at, name, pointing);
    }
    if (p.isIn(name - 1, NAMED_BEFORE)
        || (p.isIn(name + 1, NAMED_BEHIND) && p.isCapital(name + 1))) {
      return null;
    }
    Match dated = dated(p, name + 1, weekday);
    return dated != null
        ? dated
        : ofWeek(p, name + 1, weekday, pointing == null ? Pointing.BARE : pointing.pointing());
  }

  /** Abbreviations stand for weekdays only before a date or behind a word that points. */
  private static @Nullable Match abbreviated(
      Paragraph p, int at, int name, Pointing.@Nullable Found pointing) {
    DayOfWeek weekday = SHORT.get(p.word(name));
    if (weekday == null || !p.isCapital(name)) {
      return null;
    }
    boolean hasStop = p.is(name + 1, ".") && p.isGlued(name + 1);
    int end = hasStop ? name + 2 : name + 1;
    Match dated = dated(p, end, weekday);
    if (dated != null) {
      return dated;
    }
    boolean isMeant =
        hasStop && (pointing != null || p.is(at - 1, "on") || PartOfDay.code(p.word(end)) != null);
    return isMeant
        ? ofWeek(p, end, weekday, pointing == null ? Pointing.BARE : pointing.pointing())
        : null;
  }

  private static @Nullable Match dated(Paragraph p, int at, DayOfWeek weekday) {
    Match date = DayDates.at(p, p.is(at, ",") ? at + 1 : at, weekday);
    return date != null && date.grain() == Grain.DAY ? date : null;
  }

  private static Match ofWeek(Paragraph p, int end, DayOfWeek weekday, Pointing pointing) {
    int week = p.is(end, "of") ? end + 1 : end;
    if (p.is(week + 1, "week") && p.isIn(week, Set.of("this", "last", "next"))) {
      int step = p.is(week, "last") ? -1 : p.is(week, "next") ? 1 : 0;
      return new Match(week + 2, Grain.DAY, reference -> inWeek(reference, weekday, step));
    }
    return new Match(end, Grain.DAY, reference -> nearest(reference, weekday, pointing));
  }

  private static @Nullable String inWeek(Reference reference, DayOfWeek weekday, int weeks) {
    LocalDate published = reference.published();
    return published == null
        ? null
        : IsoValue.day(
            published
                .plusWeeks(weeks)
                .plusDays(weekday.getValue() - published.getDayOfWeek().getValue()));
  }

  private static @Nullable String nearest(
      Reference reference, DayOfWeek weekday, Pointing pointing) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    boolean looksAhead = pointing == Pointing.THIS && reference.direction() == Direction.UNKNOWN;
    Direction direction = looksAhead ? Direction.FUTURE : reference.direction();
    LocalDate monday = published.with(DayOfWeek.MONDAY);
    long now = published.getDayOfWeek().getValue();
    return IsoValue.day(
        monday.plusDays(pointing.choose(now, WEEK, weekday.getValue(), direction) - 1));
  }
}
