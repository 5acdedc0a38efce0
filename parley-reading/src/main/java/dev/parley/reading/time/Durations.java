package dev.parley.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time: "for two hours", "90 days", "a two-week truce", "several months"; and the points
 * that lie an amount away, "three years ago", "two days later", "in three weeks". Durations are
 * written as in ISO 8601 (2004 edition, section 4.4.3).
 */
final class Durations implements TimeMatcher {

  private static final Set<String> ADJECTIVES =
      Set.of(
          "consecutive",
          "straight",
          "full",
          "whole",
          "more",
          "additional",
          "further",
          "long",
          "working",
          "business",
          "calendar",
          "short",
          "extra",
          "entire",
          "solid",
          "other");
  private static final Set<String> OF_A_SET = Set.of("every", "each", "per");
  private static final Set<String> BEFORE_ARTICLE =
      Set.of(
          "for", "in", "within", "after", "lasted", "lasting", "last", "lasts", "took", "take",
          "takes", "than", "over", "spent", "spend", "during", "by", "just", "only");
  private static final Set<String> BEFORE_PLURAL =
      Set.of("for", "in", "within", "over", "after", "during");
  private static final Set<String> OF_A_SERIES =
      Set.of("time", "first", "second", "third", "fourth", "fifth", "once", "twice", "times");

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    if (p.isIn(at - 1, OF_A_SET)) {
      return null;
    }
    int begin = Hedges.skip(p, at);
    Amount amount = Amount.at(p, begin);
    if (amount == null) {
      return begin == at ? unitAlone(p, at) : null;
    }
    boolean isJoined = p.is(amount.end(), "-") && p.isGlued(amount.end() + 1);
    int noun = isJoined ? amount.end() + 1 : amount.end();
    while (p.isIn(noun, ADJECTIVES) && noun < amount.end() + 3) {
      noun++;
    }
    Unit unit = unit(p.word(noun), amount, isJoined);
    if (unit == null || isAge(p, noun + 1)) {
      return null;
    }
    boolean isLong = p.reads(noun + 1, "-", "long");
    if (isLong && amount.isArticle() && !isJoined) {
      return null;
    }
    int end = isLong ? noun + 3 : noun + 1;
    Amount whole = amount.withHalf(p, end);
    end = Math.max(end, whole.end());
    Match sum = sum(p, end, unit, whole.number());
    if (sum != null) {
      return sum;
    }
    Match point = point(p, at, end, unit, whole.number());
    if (point != null) {
      return point;
    }
    boolean isMeant =
        !whole.isArticle()
            || isJoined
            || begin > at
            || end > noun + 1
            || p.is(end, "of")
            || p.isIn(at - 1, BEFORE_ARTICLE);
    return isMeant ? stretch(p, at, end, unit, whole.number()) : null;
  }

  private static @Nullable Unit unit(String word, Amount amount, boolean isJoined) {
    Unit plural = Unit.plural(word);
    if (plural != null) {
      return plural;
    }
    if (isJoined && word.equals("second")) {
      return Unit.SECOND;
    }
    Unit singular = amount.number() == null ? null : Unit.singular(word);
    return singular == Unit.QUARTER ? null : singular;
  }

  private static boolean isAge(Paragraph p, int at) {
    return p.is(at, "old")
        || (p.is(at, "-") && p.is(at + 1, "old"))
        || (p.is(at, "of") && p.is(at + 1, "age"));
  }

  /** Reads "two hours and 30 minutes" behind its first unit. */
  private static @Nullable Match sum(Paragraph p, int at, Unit unit, @Nullable BigDecimal number) {
    Amount more = Amount.at(p, p.is(at, "and") ? at + 1 : at);
    if (number == null || more == null || more.number() == null) {
      return null;
    }
    Unit smaller = unit(p.word(more.end()), more, false);
    if (smaller == null || smaller.compareTo(unit) >= 0) {
      return null;
    }
    int end = more.end() + 1;
    if (p.is(end, "ago")) {
      return null;
    }
    String joint = smaller.isOfClock() && !unit.isOfClock() ? "T" : "";
    String value = unit.duration(number) + joint + smaller.measured(more.number());
    return new Match(end, Grain.DURATION, Meaning.always(value));
  }

  /** Reads what makes a point of an amount: "ago", "from now", "later", "' time". */
  private static @Nullable Match point(
      Paragraph p, int at, int end, Unit unit, @Nullable BigDecimal number) {
    Grain grain = unit.grain();
    return switch (p.word(end)) {
      case "ago" -> new Match(end + 1, grain, r -> ago(r, unit, number));
      case "hence" -> new Match(end + 1, grain, r -> ahead(r, unit, number));
      case "later" -> new Match(end + 1, grain, r -> fromBefore(r, unit, number));
      case "earlier" -> {
        BigDecimal back = number == null ? null : number.negate();
        yield new Match(end + 1, grain, r -> fromBefore(r, unit, back));
      }
      case "from" ->
          p.isIn(end + 1, Set.of("now", "today"))
              ? new Match(end + 2, grain, r -> ahead(r, unit, number))
              : null;
      case "'" -> {
        int time = p.is(end + 1, "s") ? end + 2 : end + 1;
        yield p.is(time, "time") && p.is(at - 1, "in")
            ? new Match(time + 1, grain, r -> ahead(r, unit, number))
            : null;
      }
      default -> null;
    };
  }

  /** "In three weeks" is a point where something is to come, and else how long a thing took. */
  private static Match stretch(
      Paragraph p, int at, int end, Unit unit, @Nullable BigDecimal number) {
    boolean mayBePoint = p.is(at - 1, "in") && !p.isIn(at - 2, OF_A_SERIES) && !unit.isOfClock();
    return new Match(
        end,
        Grain.DURATION,
        reference ->
            mayBePoint && reference.direction() == Direction.FUTURE
                ? ahead(reference, unit, number)
                : duration(unit, number));
  }

  /** Half of a unit is told in smaller ones: half an hour is {@code PT30M}. */
  private static String duration(Unit unit, @Nullable BigDecimal number) {
    Unit smaller = unit.smaller();
    return number != null && smaller != null && number.compareTo(Amount.HALF) == 0
        ? smaller.duration(unit.inSmaller(number))
        : unit.duration(number);
  }

  private static @Nullable String ago(Reference reference, Unit unit, @Nullable BigDecimal number) {
    LocalDate published = reference.published();
    if (number == null) {
      return "PAST_REF";
    }
    return published == null ? null : unit.distant(published, number.negate());
  }

  private static @Nullable String ahead(
      Reference reference, Unit unit, @Nullable BigDecimal number) {
    LocalDate published = reference.published();
    if (number == null) {
      return "FUTURE_REF";
    }
    return published == null ? null : unit.distant(published, number);
  }

  private static @Nullable String fromBefore(
      Reference reference, Unit unit, @Nullable BigDecimal number) {
    return number == null ? null : reference.awayFromBefore(unit, number);
  }

  /** Reads "for months", "years of war", "decades ago", "months-long". */
  private static @Nullable Match unitAlone(Paragraph p, int at) {
    Unit plural = Unit.plural(p.word(at));
    boolean isLong = p.reads(at + 1, "-", "long");
    if (isLong) {
      Unit singular = Unit.singular(p.word(at));
      if (singular != null) {
        String value = singular.duration(BigDecimal.ONE);
        return new Match(at + 3, Grain.DURATION, Meaning.always(value));
      }
    }
    if (plural == null || isAge(p, at + 1)) {
      return null;
    }
    Match point = point(p, at, at + 1, plural, null);
    if (point != null) {
      return point;
    }
    boolean isMeant =
        isLong
            || p.isIn(at - 1, BEFORE_PLURAL)
            || (p.is(at + 1, "of") && plural != Unit.MINUTE)
            || p.isIn(at + 1, Set.of("after", "before"));
    return isMeant ? stretch(p, at, isLong ? at + 3 : at + 1, plural, null) : null;
  }
}
