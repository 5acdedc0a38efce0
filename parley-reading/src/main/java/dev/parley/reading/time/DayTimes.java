package dev.parley.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days with a part or time of them: "Thursday night", "December 23 at 5 p.m.", "17:34 GMT on
 * Thursday", "the morning of 23 December"; also each of the two alone.
 */
final class DayTimes implements TimeMatcher {

  private static final Set<String> LINKS = Set.of("on", "of");

  private final TimeMatcher days;

  DayTimes(TimeMatcher days) {
    this.days = days;
  }

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Match day = days.at(p, at);
    if (day != null) {
      return day.grain() == Grain.DAY ? Match.longer(day, timeBehind(p, day)) : day;
    }
    Match part = partBefore(p, at);
    if (part != null) {
      return part;
    }
    Match range = ClockTime.range(p, at);
    return range != null ? range : clockBefore(p, at);
  }

  private static @Nullable Match timeBehind(Paragraph p, Match day) {
    int end = day.end();
    String part = PartOfDay.code(p.word(end));
    if (part != null) {
      end++;
    }
    int clock = p.is(end, ",") || (p.is(end, "-") && !p.isGlued(end)) ? end + 1 : end;
    ClockTime time = ClockTime.at(p, p.is(clock, "at") ? clock + 1 : clock, true);
    if (time != null) {
      return new Match(time.end(), Grain.CLOCK, r -> time.on(dayOf(day.meaning().value(r))));
    }
    return part == null ? null : inPart(day, end, part);
  }

  /** Reads "the morning of 23 December", "the early hours of Thursday". */
  private @Nullable Match partBefore(Paragraph p, int at) {
    int i = p.is(at, "the") ? at + 1 : at;
    int link = i + 1;
    String part = PartOfDay.code(p.word(i));
    if (part == null && p.reads(i, "early", "hours")) {
      part = PartOfDay.code("morning");
      link = i + 2;
    }
    if (part == null || !p.isIn(link, LINKS)) {
      return null;
    }
    Match day = days.at(p, link + 1);
    return day == null || day.grain() != Grain.DAY ? null : inPart(day, day.end(), part);
  }

  private @Nullable Match clockBefore(Paragraph p, int at) {
    ClockTime time = ClockTime.at(p, at, false);
    boolean isLed = time != null;
    if (time == null) {
      time = ClockTime.at(p, at, true);
    }
    if (time == null) {
      return null;
    }
    int i = p.is(time.end(), ",") ? time.end() + 1 : time.end();
    Match day = days.at(p, p.is(i, "on") ? i + 1 : i);
    ClockTime found = time;
    if (day != null && day.grain() == Grain.DAY) {
      return new Match(day.end(), Grain.CLOCK, r -> found.on(dayOf(day.meaning().value(r))));
    }
    return isLed ? new Match(time.end(), Grain.CLOCK, time.meaning()) : null;
  }

  private static Match inPart(Match day, int end, String part) {
    return new Match(
        end, Grain.DAY, r -> IsoValue.suffixed(dayOf(day.meaning().value(r)), "T" + part));
  }

  private static @Nullable String dayOf(@Nullable String value) {
    return value == null ? null : IsoValue.dayOf(value);
  }
}
