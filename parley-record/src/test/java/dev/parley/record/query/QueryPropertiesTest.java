package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parley.record.query.Query.And;
import dev.parley.record.query.Query.Dated;
import dev.parley.record.query.Query.Everything;
import dev.parley.record.query.Query.Has;
import dev.parley.record.query.Query.Not;
import dev.parley.record.query.Query.Or;
import dev.parley.record.query.Query.With;
import dev.parley.record.query.Query.Words;
import dev.parley.record.store.Filter.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds of every query, tried on thousands that chance made. */
class QueryPropertiesTest {

  private static final String[] SCRAPS = {
    "dam",
    "OR",
    "AND",
    "NOT",
    "-",
    "(",
    ")",
    "\"",
    "*",
    ":",
    "\\",
    "said:",
    "act:",
    "side:RUS",
    "has:",
    "is:negated",
    "2022-01",
    "..",
    ">",
    "<=",
    " ",
    "\t",
    "Ωé",
    "\u201c",
    "\ud800",
    "😀",
    "İ",
    "speaker:",
    "issue:x",
    "WARN",
    "\u0000",
    "'",
    "--",
    "x:y",
    "\u0301"
  };

  private final Random random = new Random(5);

  @Test
  void everyQueryPrintsAsTextThatParsesToIt() throws Exception {
    for (int i = 0; i < 5_000; i++) {
      Query query = any(4);

      assertThat(Query.parse(query.toString())).as(query.toString()).isEqualTo(query);
    }
  }

  @Test
  void anyTextIsAQueryOrASyntaxError() {
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      parsesOrPoints(text.toString());
    }
  }

  @Test
  void anyCharactersAreAQueryOrASyntaxError() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(20); n >= 0; n--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      parsesOrPoints(text.toString());
    }
  }

  @Test
  void whatParsesHasAFilter() {
    for (int i = 0; i < 2_000; i++) {
      Query query = any(4);

      assertThatCode(query::filter).as(query.toString()).doesNotThrowAnyException();
    }
  }

  private static void parsesOrPoints(String text) {
    try {
      Query query = Query.parse(text);
      assertThat(Query.parse(query.toString())).as(text).isEqualTo(query);
    } catch (QuerySyntaxException e) {
      assertThat(e.offset()).as(text).isBetween(0, text.length());
      assertThat(e.getMessage()).as(text).contains("; expected ");
    }
  }

  private Query any(int depth) {
    List<Supplier<Query>> kinds =
        List.of(
            this::words,
            this::has,
            this::dated,
            () -> new With(pick(Trait.values())),
            Everything::new,
            () -> new Not(any(depth - 1)),
            () -> new And(several(depth - 1)),
            () -> new Or(several(depth - 1)));
    return kinds.get(random.nextInt(depth == 0 ? 5 : kinds.size())).get();
  }

  private List<Query> several(int depth) {
    List<Query> several = new ArrayList<>();
    for (int n = 2 + random.nextInt(2); n > 0; n--) {
      several.add(any(depth));
    }
    return several;
  }

  private Query words() {
    List<String> words = new ArrayList<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      words.add(pick("dam", "or", "not", "s", "400", "ωmega", "said", "漢字"));
    }
    return new Words(words, random.nextBoolean());
  }

  private Query has() {
    Property property = pick(Property.values());
    String value =
        !property.choices().isEmpty()
            ? property.choices().get(random.nextInt(property.choices().size()))
            : property.isCode()
                ? pick("RUS", "USA GOV", "IGO NATO")
                : pick("dam-height", "a \"b\" c\\", "x:y*", "(z)", " -1 ", "OR", "\u201cé\u201d");
    return new Has(property, value, property.takesPrefix() && random.nextBoolean());
  }

  private Query dated() {
    LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
    LocalDate to = from.plusDays(random.nextInt(3) * 40L);
    int open = random.nextInt(3);
    return new Dated(pick(Clock.values()), open == 1 ? null : from, open == 2 ? null : to);
  }

  @SafeVarargs
  private final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }
}
