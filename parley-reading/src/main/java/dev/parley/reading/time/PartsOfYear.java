package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "Q4 2021", "the first half of 2022", "the last quarter of". */
final class PartsOfYear implements TimeMatcher {

  private static final Map<String, Integer> RANKS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 0, "final", 0, "latter", 0);
  private static final Map<String, Integer> NOUNS = Map.of("quarter", 4, "half", 2);
  private static final Set<String> THE_YEAR = Set.of("the", "this", "that");
  private static final int QUARTERS = 4;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Match coded = coded(p, at);
    return coded != null ? coded : inWords(p, p.is(at, "the") ? at + 1 : at);
  }

  private static @Nullable Match coded(Paragraph p, int at) {
    String word = p.word(at);
    if (word.length() != 2 || !p.isCapital(at) || p.isGlued(at)) {
      return null;
    }
    int part = Paragraph.number(word.substring(1));
    boolean isQuarter = word.charAt(0) == 'q' && part >= 1 && part <= QUARTERS;
    boolean isHalf = word.charAt(0) == 'h' && part >= 1 && part <= 2;
    YearOf year = YearOf.at(p, at + 1);
    if (year != null && (isQuarter || isHalf)) {
      return of(year, (isQuarter ? "-Q" : "-H") + part);
    }
    return isQuarter ? new Match(at + 1, Grain.PART_OF_YEAR, r -> nearest(r, part)) : null;
  }

  private static @Nullable Match inWords(Paragraph p, int at) {
    Integer rank = RANKS.get(p.word(at));
    Integer parts = NOUNS.get(p.word(at + 1));
    if (rank == null || parts == null || rank > parts || !p.is(at + 2, "of")) {
      return null;
    }
    String code = (parts == QUARTERS ? "-Q" : "-H") + (rank == 0 ? parts : rank);
    YearOf year = YearOf.at(p, at + 2);
    if (year == null && p.isIn(at + 3, THE_YEAR) && p.is(at + 4, "year")) {
      year = new YearOf(at + 5, YearOf.Kind.FROM_PUBLICATION, 0);
    }
    return year == null ? null : of(year, code);
  }

  private static Match of(YearOf year, String code) {
    return new Match(
        year.end(),
        Grain.PART_OF_YEAR,
        reference -> {
          Integer told = year.in(reference);
          return told == null ? null : IsoValue.suffixed(IsoValue.year(told), code);
        });
  }

  private static @Nullable String nearest(Reference reference, int quarter) {
    LocalDate published = reference.published();
    return published == null
        ? "XXXX-Q" + quarter
        : IsoValue.quarter(
            Pointing.BARE.choose(
                IsoValue.quarterNumber(published), QUARTERS, quarter - 1, reference.direction()));
  }
}
