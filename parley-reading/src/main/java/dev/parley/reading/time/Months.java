package dev.parley.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Months: "January", "last January", "January 2022", "January of that year". Names that mean other
 * things too count only where the words before them say that a time follows.
 */
final class Months implements TimeMatcher {

  private static final Set<String> BEFORE =
      Set.of("in", "since", "until", "till", "early", "late", "mid", "during", "throughout");
  private static final Set<String> BEFORE_ALL_BUT_MAY =
      Set.of("by", "from", "of", "to", "before", "after", "between", "through", "and");
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "half", "close");
  private static final Set<String> RANGE = Set.of("to", "and", "until", "through", "-");
  private static final int MONTHS = 12;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Pointing.Found pointing = Pointing.at(p, at);
    MonthName name = MonthName.at(p, pointing == null ? at : pointing.end());
    if (name == null) {
      return null;
    }
    Month month = name.month();
    if (pointing != null) {
      return new Match(name.end(), Grain.MONTH, r -> value(r, month, pointing.pointing()));
    }
    YearOf year = YearOf.at(p, name.end());
    if (year != null) {
      return new Match(year.end(), Grain.MONTH, r -> value(r, month, year));
    }
    boolean isMonth = name.isDoubtful() ? isMeant(p, at, month) : !p.is(at - 1, "black");
    return isMonth && !p.isIn(name.end(), Set.of("revolution"))
        ? new Match(name.end(), Grain.MONTH, r -> value(r, month, Pointing.BARE))
        : null;
  }

  /** The name alone is meant as a month behind a preposition; "of May" may speak of a person. */
  private static boolean isMeant(Paragraph p, int at, Month month) {
    if (p.isIn(at - 1, BEFORE)
        || (p.is(at - 1, "-") && p.isIn(at - 2, Set.of("mid", "early", "late")))) {
      return true;
    }
    if (p.is(at - 1, "of") && p.isIn(at - 2, PARTS)) {
      return true;
    }
    if (p.isIn(at - 1, RANGE) && MonthName.isFull(p.word(at - 2))) {
      return true;
    }
    if (p.isIn(at + 1, RANGE) && MonthName.isFull(p.word(at + 2)) && p.isCapital(at + 2)) {
      return true;
    }
    return month != Month.MAY && p.isIn(at - 1, BEFORE_ALL_BUT_MAY);
  }

  private static @Nullable String value(Reference reference, Month month, YearOf year) {
    Integer told = year.in(reference);
    return told == null ? null : IsoValue.month((long) told * MONTHS + month.getValue() - 1);
  }

  private static @Nullable String value(Reference reference, Month month, Pointing pointing) {
    LocalDate published = reference.published();
    if (published == null) {
      return pointing == Pointing.BARE ? "XXXX-" + IsoValue.two(month.getValue()) : null;
    }
    return IsoValue.month(
        pointing.choose(
            IsoValue.monthNumber(published), MONTHS, month.getValue() - 1, reference.direction()));
  }
}
