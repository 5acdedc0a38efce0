package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days by their distance from publication, "yesterday", "the day after tomorrow", "last night", or
 * from the day told before, "the next day", "that evening".
 */
final class RelativeDays implements TimeMatcher {

  private static final Map<String, Integer> NAMES =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
  private static final Map<String, Integer> STEPS =
      Map.of("previous", -1, "same", 0, "that", 0, "next", 1, "following", 1);

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Integer distance = NAMES.get(p.word(at));
    if (distance != null) {
      boolean isTitle = p.isCapital(at) && p.isCapital(at - 1) && !p.beginsSentence(at);
      return isTitle ? null : fromPublication(at + 1, distance, p.is(at, "tonight") ? "TNI" : "");
    }
    if (p.reads(at, "the", "day", "before", "yesterday")) {
      return fromPublication(at + 4, -2, "");
    }
    if (p.reads(at, "the", "day", "after", "tomorrow")) {
      return fromPublication(at + 4, 2, "");
    }
    String part = PartOfDay.code(p.word(at + 1));
    if (p.is(at, "last") && p.isIn(at + 1, Set.of("night", "evening"))) {
      return fromPublication(at + 2, -1, "T" + part);
    }
    if (p.is(at, "this") && part != null) {
      return fromPublication(at + 2, 0, "T" + part);
    }
    return fromBefore(p, at);
  }

  private static @Nullable Match fromBefore(Paragraph p, int at) {
    if (p.reads(at, "the", "day")) {
      boolean isEnd = !p.isWordLike(at + 3) || Following.isConjunction(p, at + 3);
      return switch (p.word(at + 2)) {
        case "before" -> isEnd ? fromBefore(at + 3, -1, "") : null;
        case "after" -> isEnd ? fromBefore(at + 3, 1, "") : null;
        default -> null;
      };
    }
    int i = p.is(at, "the") ? at + 1 : at;
    Integer step = i == at && !p.is(at, "that") ? null : STEPS.get(p.word(i));
    String part = PartOfDay.code(p.word(i + 1));
    if (step == null || (part == null && !p.is(i + 1, "day"))) {
      return null;
    }
    return fromBefore(i + 2, step, part == null ? "" : "T" + part);
  }

  private static Match fromPublication(int end, int days, String suffix) {
    return new Match(
        end,
        Grain.DAY,
        reference -> {
          LocalDate published = reference.published();
          return published == null
              ? null
              : IsoValue.suffixed(IsoValue.day(published.plusDays(days)), suffix);
        });
  }

  private static Match fromBefore(int end, int days, String suffix) {
    return new Match(
        end,
        Grain.DAY,
        reference -> {
          LocalDate day = reference.dayBefore();
          return day == null ? null : IsoValue.suffixed(IsoValue.day(day.plusDays(days)), suffix);
        });
  }
}
