package dev.parley.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the times that bear one name is meant: this, the last or the next. */
enum Pointing {
  /** The name alone: the clause's direction decides. */
  BARE,
  /** "this". */
  THIS,
  /** "last", never the one that holds the day of publication. */
  LAST,
  /** "next", never the one that holds the day of publication. */
  NEXT;

  private static final Set<String> DETERMINERS = Set.of("this", "the");

  /**
   * Words that point.
   *
   * @param end the word after them
   * @param pointing where to
   */
  record Found(int end, Pointing pointing) {}

  /** Reads "this", "last", "next", "this past", "the coming" and the like; null for none. */
  static @Nullable Found at(Paragraph p, int at) {
    if (p.is(at, "last")) {
      return new Found(at + 1, LAST);
    }
    if (p.is(at, "next")) {
      return p.is(at + 1, "to") ? null : new Found(at + 1, NEXT);
    }
    if (!p.isIn(at, DETERMINERS)) {
      return null;
    }
    return switch (p.word(at + 1)) {
      case "past" -> new Found(at + 2, LAST);
      case "coming" -> new Found(at + 2, NEXT);
      default -> p.is(at, "this") ? new Found(at + 1, THIS) : null;
    };
  }

  /** Returns -1 for the last, 1 for the next and otherwise 0. */
  int step() {
    return this == LAST ? -1 : this == NEXT ? 1 : 0;
  }

  /**
   * Returns which of the numbers {@code phase}, {@code phase ± length}, … is meant, seen from a
   * number. A weekday is one in seven days, a month's name one in twelve months.
   */
  long choose(long now, int length, int phase, Direction direction) {
    long past = now - Math.floorMod(now - phase, length);
    long future = now + Math.floorMod(phase - now, length);
    return switch (this) {
      case LAST -> past == now ? past - length : past;
      case NEXT -> future == now ? future + length : future;
      case BARE -> direction == Direction.FUTURE ? future : past;
      case THIS ->
          switch (direction) {
            case PAST -> past;
            case FUTURE -> future;
            case UNKNOWN -> future - now <= now - past ? future : past;
          };
    };
  }
}
