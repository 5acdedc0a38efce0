package dev.parley.reading.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The past, the present and the future at large: "recently", "now", "in the near future". TimeML
 * writes them {@code PAST_REF}, {@code PRESENT_REF} and {@code FUTURE_REF}.
 */
final class VagueTimes implements TimeMatcher {

  private static final String PAST = "PAST_REF";
  private static final String PRESENT = "PRESENT_REF";
  private static final String FUTURE = "FUTURE_REF";

  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("recently", PAST),
          Map.entry("previously", PAST),
          Map.entry("formerly", PAST),
          Map.entry("lately", PAST),
          Map.entry("soon", FUTURE),
          Map.entry("shortly", FUTURE),
          Map.entry("someday", FUTURE),
          Map.entry("now", PRESENT),
          Map.entry("currently", PRESENT),
          Map.entry("presently", PRESENT),
          Map.entry("nowadays", PRESENT));
  private static final Set<String> GRADING = Set.of("as", "too", "how", "so");
  private static final Map<String, String> NOUNS =
      Map.of("past", PAST, "future", FUTURE, "present", PRESENT);
  private static final Set<String> ADJECTIVES =
      Set.of("near", "recent", "distant", "foreseeable", "immediate", "very");
  private static final Set<String> LEADING = Set.of("in", "at", "for", "of", "from", "into");

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Match adverb = adverb(p, at);
    return adverb != null ? adverb : phrase(p, at);
  }

  /** "As soon as", "shortly after" and "now that" are conjunctions and tell no time. */
  private static @Nullable Match adverb(Paragraph p, int at) {
    String value = ADVERBS.get(p.word(at));
    if (value == null) {
      return p.reads(at, "right", "now") ? match(at + 2, PRESENT) : null;
    }
    boolean isConjunction =
        switch (p.word(at)) {
          case "soon" -> p.isIn(at - 1, GRADING) || p.is(at + 1, "after");
          case "shortly" -> p.isIn(at + 1, Set.of("after", "before"));
          case "now" -> p.is(at + 1, "that") || p.is(at + 1, "-");
          default -> false;
        };
    return isConjunction ? null : match(at + 1, value);
  }

  private static @Nullable Match phrase(Paragraph p, int at) {
    return switch (p.word(at)) {
      case "long" -> p.is(at + 1, "ago") ? match(at + 2, PAST) : null;
      case "these" -> p.is(at + 1, "days") ? match(at + 2, PRESENT) : null;
      case "future" -> p.is(at - 1, "in") && isFree(p, at + 1) ? match(at + 1, FUTURE) : null;
      case "present" -> p.is(at - 1, "at") && isFree(p, at + 1) ? match(at + 1, PRESENT) : null;
      case "the", "this" -> withArticle(p, at);
      default -> ahead(p, at);
    };
  }

  private static @Nullable Match withArticle(Paragraph p, int at) {
    if (p.is(at + 1, "moment") && p.is(at - 1, "at") && isFree(p, at + 2)) {
      return match(at + 2, PRESENT);
    }
    if (p.reads(at + 1, "time", "being")) {
      return match(at + 3, PRESENT);
    }
    if (p.is(at, "the")) {
      Match ahead = ahead(p, at + 1);
      if (ahead != null) {
        return ahead;
      }
    }
    int noun = at + 1;
    while (p.isIn(noun, ADJECTIVES) && noun < at + 3) {
      noun++;
    }
    String value = NOUNS.get(p.word(noun));
    boolean isTime =
        value != null
            && isFree(p, noun + 1)
            && (noun > at + 1 || !value.equals(PRESENT) || p.isIn(at - 1, LEADING));
    return isTime ? match(noun + 1, value) : null;
  }

  /** Reads "days ahead", "months to come". */
  private static @Nullable Match ahead(Paragraph p, int at) {
    if (Unit.plural(p.word(at)) == null) {
      return null;
    }
    if (p.is(at + 1, "ahead") && !p.is(at + 2, "of")) {
      return match(at + 2, FUTURE);
    }
    return p.reads(at + 1, "to", "come") ? match(at + 3, FUTURE) : null;
  }

  /** "The future of the talks" and "the past president" tell no time. */
  private static boolean isFree(Paragraph p, int at) {
    return !Following.isCounted(p, at) && !p.is(at, "of") && !p.is(at, "-");
  }

  private static Match match(int end, String value) {
    return new Match(end, Grain.REFERENCE, Meaning.always(value));
  }
}
