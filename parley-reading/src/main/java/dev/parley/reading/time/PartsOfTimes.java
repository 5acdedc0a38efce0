package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times with a part of them: "early January", "later this week", "the end of the month", "the week
 * of 10 January". The value is that of the whole; TimeML's attribute {@code mod} would hold the
 * part.
 */
final class PartsOfTimes implements TimeMatcher {

  private static final Set<String> MODIFIERS = Set.of("early", "earlier", "late", "later", "mid");
  private static final Set<String> LINKS = Set.of("on", "in");
  private static final Set<String> PARTS =
      Set.of(
          "beginning", "start", "middle", "end", "close", "rest", "remainder", "course", "outset");
  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "last", "final", "latter", "early", "opening",
          "closing");
  private static final Set<String> RANKED =
      Set.of("half", "part", "week", "weeks", "weekend", "days", "day", "months", "month");
  private static final Set<String> WEEK_LINKS = Set.of("of", "beginning", "starting", "ending");

  private final TimeMatcher times;

  PartsOfTimes(TimeMatcher times) {
    this.times = times;
  }

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    return Match.longer(
        Match.longer(times.at(p, at), modified(p, at)), Match.longer(partOf(p, at), week(p, at)));
  }

  private @Nullable Match modified(Paragraph p, int at) {
    int modifier = p.is(at, "the") ? at + 1 : at;
    if (!p.isIn(modifier, MODIFIERS)) {
      return null;
    }
    int i = modifier + 1;
    if (p.is(i, "-")) {
      i++;
    } else if (p.isIn(i, LINKS)) {
      i++;
      Match current = p.is(i - 1, "in") ? current(p, i) : null;
      if (current != null) {
        return current;
      }
    }
    return single(times.at(p, i));
  }

  /** "Earlier in the day" is on the day told before in the sentence, or that of publication. */
  private static @Nullable Match current(Paragraph p, int at) {
    return p.reads(at, "the", "day")
        ? new Match(at + 2, Grain.DAY, Reference::clockDay)
        : RelativeUnits.current(p, at);
  }

  private @Nullable Match partOf(Paragraph p, int at) {
    int i = p.is(at, "the") ? at + 1 : at;
    if (p.is(i, "year") && p.is(i + 1, "-") && p.is(i + 2, "end")) {
      return RelativeUnits.fromPublication(i + 3, Unit.YEAR, 0);
    }
    Unit unit = Unit.singular(p.word(i));
    if (unit != null && unit.compareTo(Unit.WEEK) >= 0 && p.reads(i + 1, "'", "s", "end")) {
      return RelativeUnits.fromPublication(i + 4, unit, 0);
    }
    if (p.is(i, "very")) {
      i++;
    }
    if (p.isIn(i, PARTS) && p.is(i + 1, "of")) {
      return whole(p, i + 2);
    }
    boolean isRanked = p.isIn(i, RANKS) && p.isIn(i + 1, RANKED) && p.is(i + 2, "of");
    return isRanked ? whole(p, i + 3) : null;
  }

  private @Nullable Match whole(Paragraph p, int at) {
    Match current = RelativeUnits.current(p, at);
    return current != null ? current : single(times.at(p, at));
  }

  private @Nullable Match week(Paragraph p, int at) {
    int i = p.is(at, "the") ? at + 1 : at;
    boolean isWeekend = p.is(i, "weekend");
    if ((!isWeekend && !p.is(i, "week")) || !p.isIn(i + 1, WEEK_LINKS)) {
      return null;
    }
    Match day = times.at(p, i + 2);
    if (day == null || day.grain() != Grain.DAY) {
      return null;
    }
    return new Match(
        day.end(),
        isWeekend ? Grain.WEEKEND : Grain.WEEK,
        reference -> {
          String value = day.meaning().value(reference);
          LocalDate date = value == null ? null : IsoValue.firstDay(value);
          if (date == null) {
            return null;
          }
          return isWeekend ? IsoValue.weekend(date) : IsoValue.week(date);
        });
  }

  private static @Nullable Match single(@Nullable Match match) {
    return match != null && match.grain().isSingle() ? match : null;
  }
}
