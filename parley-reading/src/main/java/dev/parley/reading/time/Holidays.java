package dev.parley.reading.time;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays that fall on the same day each year. */
final class Holidays implements TimeMatcher {

  /** A holiday's name, and its day in the civil calendar. */
  private record Holiday(List<String> name, Month month, int day) {

    Holiday(String name, Month month, int day) {
      this(List.of(name.split(" ")), month, day);
    }
  }

  private static final List<Holiday> HOLIDAYS =
      List.of(
          new Holiday("new year ' s eve", Month.DECEMBER, 31),
          new Holiday("new year ' s day", Month.JANUARY, 1),
          new Holiday("new years eve", Month.DECEMBER, 31),
          new Holiday("new years day", Month.JANUARY, 1),
          new Holiday("new year ' s", Month.JANUARY, 1),
          new Holiday("new year", Month.JANUARY, 1),
          new Holiday("orthodox christmas eve", Month.JANUARY, 6),
          new Holiday("orthodox christmas day", Month.JANUARY, 7),
          new Holiday("orthodox christmas", Month.JANUARY, 7),
          new Holiday("orthodox new year", Month.JANUARY, 14),
          new Holiday("epiphany", Month.JANUARY, 6),
          new Holiday("valentine ' s day", Month.FEBRUARY, 14),
          new Holiday("international women ' s day", Month.MARCH, 8),
          new Holiday("st . patrick ' s day", Month.MARCH, 17),
          new Holiday("st patrick ' s day", Month.MARCH, 17),
          new Holiday("may day", Month.MAY, 1),
          new Holiday("victory day", Month.MAY, 9),
          new Holiday("juneteenth", Month.JUNE, 19),
          new Holiday("bastille day", Month.JULY, 14),
          new Holiday("halloween", Month.OCTOBER, 31),
          new Holiday("all saints ' day", Month.NOVEMBER, 1),
          new Holiday("armistice day", Month.NOVEMBER, 11),
          new Holiday("veterans day", Month.NOVEMBER, 11),
          new Holiday("christmas eve", Month.DECEMBER, 24),
          new Holiday("christmas day", Month.DECEMBER, 25),
          new Holiday("christmas", Month.DECEMBER, 25),
          new Holiday("boxing day", Month.DECEMBER, 26));

  private static final Set<String> FIRST_WORDS =
      Set.copyOf(HOLIDAYS.stream().map(holiday -> holiday.name().get(0)).distinct().toList());
  private static final Set<String> PLACES = Set.of("island", "islands");

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Pointing.Found pointing = Pointing.at(p, at);
    int name = pointing != null ? pointing.end() : p.is(at, "the") ? at + 1 : at;
    if (!p.isIn(name, FIRST_WORDS) || !p.isCapital(name)) {
      return null;
    }
    for (Holiday holiday : HOLIDAYS) {
      int end = name + holiday.name.size();
      if (stands(p, name, holiday) && !p.isIn(end, PLACES)) {
        return day(p, end, holiday, pointing == null ? Pointing.BARE : pointing.pointing());
      }
    }
    return null;
  }

  private static boolean stands(Paragraph p, int at, Holiday holiday) {
    for (int i = 0; i < holiday.name.size(); i++) {
      String word = holiday.name.get(i);
      boolean isName = Character.isLetter(word.charAt(0)) && word.length() > 1;
      if (!p.is(at + i, word) || (isName && !p.isCapital(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static Match day(Paragraph p, int end, Holiday holiday, Pointing pointing) {
    YearOf year = pointing == Pointing.BARE ? YearOf.at(p, end) : null;
    return new Match(
        year == null ? end : year.end(),
        Grain.DAY,
        new CalendarDay(holiday.month, holiday.day, year, null, pointing));
  }
}
