package dev.parley.record.query;

import dev.parley.model.ActorCode;
import dev.parley.record.store.Filter.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a word or a field's value means. */
final class Terms {

  private static final Map<String, Property> PROPERTIES =
      List.of(Property.values()).stream()
          .collect(Collectors.toMap(Property::toString, property -> property));
  private static final Map<String, Clock> CLOCKS =
      Map.of("said", Clock.SAID, "published", Clock.PUBLISHED, "added", Clock.ADDED);
  private static final String FIELDS =
      "one of the fields speaker, side, act, basis, target, issue, stance, label, outlet, title,"
          + " said, published, added, has, is; or \\: for a colon";

  /** How many names an error lists. */
  private static final int LISTED = 20;

  private final String query;
  private final Vocabulary vocabulary;

  Terms(String query, Vocabulary vocabulary) {
    this.query = query;
    this.vocabulary = vocabulary;
  }

  /** Refuses a field that there is not. */
  void check(String typed, int offset) throws QuerySyntaxException {
    String field = typed.toLowerCase(Locale.ROOT);
    if (!PROPERTIES.containsKey(field)
        && !CLOCKS.containsKey(field)
        && !field.equals("has")
        && !field.equals("is")) {
      throw wrong(offset, "there is no field " + typed, FIELDS);
    }
  }

  /** Reads a value of a field, or words if there is none. */
  Query read(@Nullable String typed, Term term) throws QuerySyntaxException {
    if (typed == null) {
      return words(term);
    }
    String field = typed.toLowerCase(Locale.ROOT);
    if (term.value().isBlank()) {
      throw wrong(term.start(), field + " has no value", "a value right behind the colon");
    }
    Property property = PROPERTIES.get(field);
    boolean takesPrefix = property != null && property.takesPrefix();
    if (term.prefix() && !takesPrefix) {
      throw wrong(term.start(), field + " takes whole values", "the value without the *");
    }
    if (property != null) {
      return value(property, term);
    }
    Clock clock = CLOCKS.get(field);
    return clock == null ? with(field, term) : dated(clock, term);
  }

  private Query words(Term term) throws QuerySyntaxException {
    if (term.prefix() && !term.quoted() && term.value().isEmpty()) {
      return new Query.Everything();
    }
    List<String> words = SearchWords.in(term.value());
    if (words.isEmpty()) {
      throw wrong(term.start(), "there is nothing here to search for", "a letter or a digit");
    }
    return new Query.Words(words, term.prefix());
  }

  private Query value(Property property, Term term) throws QuerySyntaxException {
    if (property.isCode()) {
      return code(property, term);
    }
    String value = term.value();
    if (!property.choices().isEmpty()) {
      value = value.toUpperCase(Locale.ROOT);
      if (!property.choices().contains(value)) {
        throw unknown(property, term, property.choices());
      }
    } else if (property == Property.ISSUE && vocabulary.issues() != null && !term.prefix()) {
      if (!vocabulary.issues().contains(value)) {
        throw unknown(property, term, vocabulary.issues());
      }
    }
    return new Query.Has(property, value, term.prefix());
  }

  private Query code(Property property, Term term) throws QuerySyntaxException {
    List<ActorCode> codes = vocabulary.parties().get(term.value());
    if (codes == null) {
      try {
        String code = term.value().strip().toUpperCase(Locale.ROOT);
        codes = List.of(ActorCode.parse(code));
      } catch (IllegalArgumentException e) {
        List<String> known = new ArrayList<>(List.of("a PLOVER code such as RUS or \"RUS GOV\""));
        vocabulary.parties().keySet().stream().sorted().limit(LISTED).forEach(known::add);
        throw wrong(
            term.start(), "there is no side \"" + term.value() + "\"", String.join(", ", known));
      }
    }
    List<Query> sides =
        codes.stream()
            .<Query>map(code -> new Query.Has(property, code.toString(), false))
            .distinct()
            .toList();
    return sides.size() == 1 ? sides.get(0) : new Query.Or(sides);
  }

  private Query dated(Clock clock, Term term) throws QuerySyntaxException {
    try {
      DayRange range = DayRange.parse(term.value().strip());
      return new Query.Dated(clock, range.from(), range.to());
    } catch (IllegalArgumentException e) {
      throw wrong(
          term.start(),
          String.valueOf(e.getMessage()),
          "2022, 2022-01, 2022-01-10, 2022-01..2022-02, 2022-01.. or >2022-01-10");
    }
  }

  private Query with(String verb, Term term) throws QuerySyntaxException {
    return Trait.of(verb, term.value())
        .<Query>map(Query.With::new)
        .orElseThrow(
            () ->
                wrong(
                    term.start(),
                    "nothing " + verb + " \"" + term.value() + "\"",
                    "one of " + Trait.all(verb)));
  }

  private QuerySyntaxException unknown(Property property, Term term, Collection<String> known) {
    String article = property == Property.ACT || property == Property.ISSUE ? "an " : "a ";
    return wrong(
        term.start(),
        "\"" + term.value() + "\" is not " + article + property,
        "one of " + known.stream().sorted().limit(LISTED).collect(Collectors.joining(", ")));
  }

  private QuerySyntaxException wrong(int offset, String reason, String expected) {
    return new QuerySyntaxException(query, offset, reason, expected);
  }
}
