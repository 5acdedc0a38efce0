package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year told after a day, month or season: ", 2021", "of 2021", "last year", "of that year".
 *
 * @param end the word after it
 * @param kind how it is told
 * @param number the year, or how many after that of publication
 */
record YearOf(int end, Kind kind, int number) {

  /** How a year is told. */
  enum Kind {
    /** By its number. */
    STATED,
    /** By its distance from the year of publication. */
    FROM_PUBLICATION,
    /** As the year of the time told before. */
    FROM_BEFORE
  }

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;
  private static final Set<String> THAT = Set.of("that", "same");

  /** Reads the year that follows at a word; null for none. */
  static @Nullable YearOf at(Paragraph p, int at) {
    int i = at;
    if (p.is(i, ",") || p.is(i, "of")) {
      i++;
    }
    int stated = stated(p, i);
    if (stated > 0) {
      return new YearOf(i + 1, Kind.STATED, stated);
    }
    return p.is(at, ",") ? null : relative(p, i);
  }

  /** Returns the year that four digits at a word write, or -1. */
  static int stated(Paragraph p, int at) {
    int number = p.word(at).length() == 4 ? p.number(at) : -1;
    boolean isYear =
        number >= EARLIEST
            && number <= LATEST
            && p.endsNumber(at)
            && !p.isIn(at + 1, YearWords.COUNTED);
    return isYear ? number : -1;
  }

  private static @Nullable YearOf relative(Paragraph p, int at) {
    int i = p.is(at, "the") ? at + 1 : at;
    if (!p.is(i + 1, "year")) {
      return null;
    }
    if (p.isIn(i, THAT)) {
      return new YearOf(i + 2, Kind.FROM_BEFORE, 0);
    }
    return switch (p.word(i)) {
      case "this", "current" -> new YearOf(i + 2, Kind.FROM_PUBLICATION, 0);
      case "last" -> new YearOf(i + 2, Kind.FROM_PUBLICATION, -1);
      case "next" -> new YearOf(i + 2, Kind.FROM_PUBLICATION, 1);
      default -> null;
    };
  }

  boolean isStated() {
    return kind == Kind.STATED;
  }

  /** Returns the year, or null where the reference does not tell. */
  @Nullable Integer in(Reference reference) {
    return switch (kind) {
      case STATED -> Integer.valueOf(number);
      case FROM_PUBLICATION -> {
        LocalDate published = reference.published();
        yield published == null ? null : Integer.valueOf(published.getYear() + number);
      }
      case FROM_BEFORE -> {
        String before = reference.before();
        int year = before == null ? -1 : Paragraph.number(before.substring(0, 4));
        yield year < 0 ? null : Integer.valueOf(year);
      }
    };
  }
}
