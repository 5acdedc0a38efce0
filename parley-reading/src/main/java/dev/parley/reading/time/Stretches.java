package dev.parley.reading.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches that end or begin with publication: "the past week", "the next 48 hours", durations;
 * and without an amount, "recent weeks", "the coming days", the past and the future at large.
 */
final class Stretches implements TimeMatcher {

  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "these", "those", "his", "her", "their", "its", "our");
  private static final Set<String> BACK = Set.of("past", "last", "previous", "preceding");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following", "upcoming");

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    boolean isDetermined = p.isIn(at, DETERMINERS);
    int adjective = isDetermined ? at + 1 : at;
    if (p.is(adjective, "recent")) {
      return large(p, adjective + 1, "PAST_REF");
    }
    boolean isBack = p.isIn(adjective, BACK);
    if (!isBack && !p.isIn(adjective, AHEAD)) {
      return null;
    }
    Amount amount = Amount.at(p, adjective + 1);
    if (amount != null && !amount.isArticle()) {
      int noun = p.is(amount.end(), "full") ? amount.end() + 1 : amount.end();
      Unit unit = Unit.plural(p.word(noun));
      return unit == null ? null : duration(noun + 1, unit, amount.number());
    }
    Unit singular = Unit.singular(p.word(adjective + 1));
    if (singular != null) {
      boolean isStretch = isDetermined ? isStretch(p, adjective, singular) : isPast(p, adjective);
      return isStretch ? duration(adjective + 2, singular, BigDecimal.ONE) : null;
    }
    return plural(p, adjective, isDetermined);
  }

  /** "The last minute" and "the next day" are none; "the last century" is one of the calendar. */
  private static boolean isStretch(Paragraph p, int adjective, Unit unit) {
    boolean isCommon =
        switch (unit) {
          case HOUR, WEEK, MONTH, YEAR, DECADE -> true;
          default -> false;
        };
    return switch (p.word(adjective)) {
      case "past" -> unit != Unit.WEEKEND && unit != Unit.MINUTE;
      case "last", "next" -> p.is(adjective - 1, "the") && isCommon;
      default -> false;
    };
  }

  private static boolean isPast(Paragraph p, int adjective) {
    return p.is(adjective, "past") && p.isIn(adjective - 1, Set.of("in", "over", "for", "during"));
  }

  private static @Nullable Match plural(Paragraph p, int adjective, boolean isDetermined) {
    Unit unit = Unit.plural(p.word(adjective + 1));
    if (unit == null) {
      return null;
    }
    return switch (p.word(adjective)) {
      case "coming", "upcoming" -> large(p, adjective + 1, "FUTURE_REF");
      case "previous" -> large(p, adjective + 1, "PAST_REF");
      case "past", "last", "next" -> isDetermined ? duration(adjective + 2, unit, null) : null;
      default -> null;
    };
  }

  private static @Nullable Match large(Paragraph p, int noun, String value) {
    return Unit.plural(p.word(noun)) == null
        ? null
        : new Match(noun + 1, Grain.REFERENCE, Meaning.always(value));
  }

  private static Match duration(int end, Unit unit, @Nullable BigDecimal amount) {
    return new Match(end, Grain.DURATION, Meaning.always(unit.duration(amount)));
  }
}
