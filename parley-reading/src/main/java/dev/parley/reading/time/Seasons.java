package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons: "this winter", "the summer of 2014", "in spring", "the winter holidays". They begin in
 * March, June, September and December, as meteorologists count; a winter bears the year in which it
 * begins. "Spring" and "fall" are seasons only where the words around them say so.
 */
final class Seasons implements TimeMatcher {

  private static final Map<String, Integer> NAMES =
      Map.of("spring", 0, "summer", 1, "autumn", 2, "fall", 2, "winter", 3);
  private static final String[] CODES = {"SP", "SU", "FA", "WI"};
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "over",
          "during",
          "since",
          "until",
          "till",
          "by",
          "before",
          "after",
          "through",
          "throughout",
          "early",
          "late",
          "mid",
          "for");
  private static final Set<String> BEFORE_FALL =
      Set.of("in", "during", "since", "until", "till", "by", "early", "late", "mid");
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "height", "rest", "half");
  private static final Set<String> HOLIDAYS =
      Set.of("holiday", "holidays", "break", "vacation", "recess");
  private static final int SEASONS = 4;
  private static final int FIRST_MONTH = 3;
  private static final int MONTHS = 3;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Pointing.Found pointing = Pointing.at(p, at);
    int name = pointing != null ? pointing.end() : p.is(at, "the") ? at + 1 : at;
    Integer season = NAMES.get(p.word(name));
    if (season == null || (p.isCapital(name) && p.isCapital(name + 1))) {
      return null;
    }
    YearOf year = YearOf.at(p, name + 1);
    if (year != null && pointing == null) {
      int end = year.isStated() ? behindSecondYear(p, year) : year.end();
      return new Match(end, Grain.SEASON, reference -> value(reference, season, year));
    }
    boolean hasHolidays = p.isIn(name + 1, HOLIDAYS);
    if (pointing == null && !hasHolidays && !isMeant(p, at, name)) {
      return null;
    }
    Pointing which = pointing == null ? Pointing.BARE : pointing.pointing();
    return new Match(
        hasHolidays ? name + 2 : name + 1,
        Grain.SEASON,
        reference -> value(reference, season, which));
  }

  /** Returns where "2021-22", said of one winter, ends. */
  private static int behindSecondYear(Paragraph p, YearOf year) {
    int end = year.end();
    boolean isRange =
        p.isIn(end, Set.of("-", "/"))
            && p.isGlued(end)
            && p.isGlued(end + 1)
            && p.number(end + 1) >= 0
            && (year.number() + 1) % 100 == p.number(end + 1) % 100;
    return isRange ? end + 2 : end;
  }

  private static boolean isMeant(Paragraph p, int at, int name) {
    if (Following.isCounted(p, name + 1) || p.is(name + 1, "-")) {
      return false;
    }
    if (p.is(name, "fall") && (p.is(name + 1, "of") || !p.isIn(at - 1, BEFORE_FALL))) {
      return false;
    }
    return p.isIn(at - 1, BEFORE)
        || (p.is(at - 1, "of") && p.isIn(at - 2, PARTS))
        || (p.is(at - 1, "-") && p.isIn(at - 2, Set.of("mid", "early", "late")));
  }

  private static @Nullable String value(Reference reference, int season, YearOf year) {
    Integer told = year.in(reference);
    return told == null ? null : IsoValue.suffixed(IsoValue.year(told), "-" + CODES[season]);
  }

  private static @Nullable String value(Reference reference, int season, Pointing pointing) {
    LocalDate published = reference.published();
    if (published == null) {
      return pointing == Pointing.BARE ? "XXXX-" + CODES[season] : null;
    }
    long now = Math.floorDiv(IsoValue.monthNumber(published) - (FIRST_MONTH - 1), MONTHS);
    long chosen = pointing.choose(now, SEASONS, season, reference.direction());
    return IsoValue.suffixed(IsoValue.year(Math.floorDiv(chosen, SEASONS)), "-" + CODES[season]);
  }
}
