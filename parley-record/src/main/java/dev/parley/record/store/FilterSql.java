package dev.parley.record.store;

import dev.parley.record.store.Dialect.Role;
import dev.parley.record.store.Field.Kind;
import dev.parley.record.store.Filter.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter as an SQL condition on {@code entry e JOIN article a}, with a question mark for each
 * value. No condition is ever NULL, so NOT is the opposite.
 */
final class FilterSql {

  private static final String NOTHING = "1 = 0";
  private static final String EVERYTHING = "1 = 1";

  /** The condition of the index {@code entry_with_stance}, to the letter. */
  private static final String TAKES_STANCE = "(e.issue IS NOT NULL AND e.stance <> 'none')";

  /** What a LIKE pattern takes for something else. */
  private static final String ESCAPE = " ESCAPE '!'";

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]+( [A-Z0-9]+)*");
  private static final Set<Field> NARROW =
      Set.of(Field.ID, Field.ARTICLE, Field.COPY_GROUP, Field.ISSUE);
  private static final Set<String> TRUTHS = Set.of("true", "false");

  private final Dialect dialect;
  private final List<Object> values = new ArrayList<>();
  private final boolean narrow;
  private final String condition;

  FilterSql(Filter filter, Dialect dialect) {
    this.dialect = dialect;
    this.narrow = isNarrow(filter);
    this.condition = sql(filter);
  }

  /** Returns the condition. */
  String condition() {
    return condition;
  }

  /** Returns the values, in the order of their question marks. */
  List<Object> values() {
    return values;
  }

  private String sql(Filter filter) {
    if (isSearch(filter)) {
      values.add(dialect.textQuery(filter));
      return dialect.matches();
    } else if (filter instanceof Filter.And and) {
      return and(and);
    } else if (filter instanceof Filter.Or or) {
      return joined(or.filters(), " OR ", NOTHING);
    } else if (filter instanceof Filter.Not not) {
      return "NOT (" + sql(not.filter()) + ")";
    } else if (filter instanceof Filter.Equal equal) {
      return equal(equal.field(), equal.value());
    } else if (filter instanceof Filter.StartsWith start) {
      return startsWith(start.field(), start.start());
    } else if (filter instanceof Filter.Contains contains) {
      return like(column(contains.field()), "%" + escaped(contains.part()) + "%");
    } else if (filter instanceof Filter.Has has) {
      return has(has.field());
    } else if (filter instanceof Filter.Days days) {
      return days(days);
    } else if (filter instanceof Filter.TakesStance) {
      return TAKES_STANCE;
    }
    return NOTHING; // A search for words without a letter or digit.
  }

  /** Searches for words side by side are one search, which a full-text index answers best. */
  private String and(Filter.And and) {
    List<Filter> searches = and.filters().stream().filter(FilterSql::isSearch).toList();
    List<Filter> rest = new ArrayList<>();
    if (!searches.isEmpty()) {
      rest.add(searches.size() == 1 ? searches.get(0) : new Filter.And(searches));
    }
    and.filters().stream().filter(filter -> !isSearch(filter)).forEach(rest::add);
    return joined(rest, " AND ", EVERYTHING);
  }

  private String joined(List<Filter> filters, String by, String none) {
    return filters.isEmpty()
        ? none
        : filters.stream().map(this::sql).collect(Collectors.joining(by, "(", ")"));
  }

  /** Tells whether a filter looks for words and does nothing else. */
  private static boolean isSearch(Filter filter) {
    if (filter instanceof Filter.Phrase phrase) {
      return !Folding.words(phrase.words()).isEmpty();
    } else if (filter instanceof Filter.Prefix prefix) {
      return !Folding.words(prefix.start()).isEmpty();
    } else if (filter instanceof Filter.And and) {
      return !and.filters().isEmpty() && and.filters().stream().allMatch(FilterSql::isSearch);
    } else if (filter instanceof Filter.Or or) {
      return !or.filters().isEmpty() && or.filters().stream().allMatch(FilterSql::isSearch);
    }
    return false;
  }

  private String equal(Field field, String value) {
    switch (field.kind()) {
      case CODES -> {
        return code(field, value, false);
      }
      case TRUTH -> {
        return truth(field, value);
      }
      case TEXT -> {
        values.add(lower(value));
        String column = column(field);
        return "(" + column + " IS NOT NULL AND lower(" + column + ") = ?)";
      }
      default -> {
        values.add(field.kind() == Kind.WORD ? value.toLowerCase(Locale.ROOT) : value);
        return "(" + column(field) + " IS NOT NULL AND " + column(field) + " = ?)";
      }
    }
  }

  private String truth(Field field, String value) {
    String truth = value.toLowerCase(Locale.ROOT);
    if (!TRUTHS.contains(truth)) {
      return NOTHING;
    }
    values.add(Boolean.valueOf(truth));
    return column(field) + " = ?";
  }

  private String startsWith(Field field, String start) {
    if (field.kind() == Kind.CODES) {
      return code(field, start, true);
    } else if (field.kind() == Kind.TRUTH) {
      return NOTHING;
    }
    return like(column(field), escaped(start) + "%");
  }

  /**
   * Few entries are looked at one by one, in their own column; among all of them, those with a code
   * are found through the index.
   */
  private String code(Field field, String value, boolean finer) {
    String code = value.toUpperCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      return NOTHING;
    }
    if (narrow) {
      values.add("% + " + code + (finer ? " %" : " + %"));
      return "("
          + column(field)
          + " IS NOT NULL AND ' + ' || "
          + column(field)
          + " || ' + ' LIKE ?)";
    }
    Role role = field == Field.TARGET ? Role.TARGET : Role.SPEAKER;
    values.add(dialect.codeQuery(role, code, finer));
    return dialect.matches();
  }

  /** Tells whether an index leads to few entries before codes are looked at. */
  private static boolean isNarrow(Filter filter) {
    if (filter instanceof Filter.And and && !isSearch(and)) {
      return and.filters().stream().anyMatch(FilterSql::isNarrow);
    } else if (filter instanceof Filter.Equal equal) {
      return NARROW.contains(equal.field());
    }
    return filter instanceof Filter.TakesStance || isSearch(filter);
  }

  private String like(String column, String pattern) {
    values.add(lower(pattern));
    return "(" + column + " IS NOT NULL AND lower(" + column + ") LIKE ?" + ESCAPE + ")";
  }

  /** What both databases do to a column: SQLite always, PostgreSQL under the collation "C". */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return lower.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[!%_]", "!$0");
  }

  private static String has(Field field) {
    return switch (field.kind()) {
      case TRUTH -> EVERYTHING;
      default -> column(field) + " IS NOT NULL";
    };
  }

  private String days(Filter.Days days) {
    Clock clock = days.clock();
    String first = clock == Clock.SAID ? "e.said_from" : "a.published_from";
    String last = clock == Clock.SAID ? "e.said_to" : "a.published_to";
    if (clock == Clock.ADDED) {
      first = "substr(a.added, 1, 10)";
      last = first;
    }
    List<String> conditions = new ArrayList<>(List.of(first + " IS NOT NULL"));
    bound(days.from(), last + " >= ?", conditions);
    bound(days.to(), first + " <= ?", conditions);
    return conditions.stream().collect(Collectors.joining(" AND ", "(", ")"));
  }

  private void bound(@Nullable LocalDate day, String condition, List<String> conditions) {
    if (day != null) {
      conditions.add(condition);
      values.add(day.toString());
    }
  }

  private static String column(Field field) {
    return switch (field) {
      case ID -> "e.id";
      case ARTICLE -> "a.id";
      case COPY_GROUP -> "a.copy_group";
      case TITLE -> "a.title";
      case OUTLET -> "a.outlet";
      case URL -> "a.url";
      case LANGUAGE -> "a.language";
      case SPEAKER -> "e.speaker";
      case SPEAKER_CODE -> "e.speaker_code";
      case TARGET -> "e.target";
      case BASIS -> "e.basis";
      case FORM -> "e.form";
      case ACT -> "e.act";
      case STANCE -> "e.stance";
      case ISSUE -> "e.issue";
      case LABEL -> "e.label";
      case SOURCE -> "e.source_words";
      case CUE -> "e.cue_words";
      case CONTENT -> "e.content_words";
      case CONDITION -> "e.condition_words";
      case ADDRESSEE -> "e.addressee_words";
      case CHANNEL -> "e.channel_words";
      case VIA -> "e.via";
      case SAID_ON -> "e.said_on";
      case NEGATED -> "e.negated";
      case CORRECTED -> "e.corrected";
    };
  }
}
