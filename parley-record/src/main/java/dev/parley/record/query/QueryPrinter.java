package dev.parley.record.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints queries in the form in which they are typed. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Query query) {
    if (query instanceof Query.Everything) {
      return "*";
    } else if (query instanceof Query.Words words) {
      return words(words);
    } else if (query instanceof Query.Has has) {
      return has.property() + ":" + quoted(has.value()) + (has.prefix() ? "*" : "");
    } else if (query instanceof Query.Dated dated) {
      return dated(dated);
    } else if (query instanceof Query.With with) {
      return with.trait().toString();
    } else if (query instanceof Query.Not not) {
      return "-" + inner(not.query());
    } else if (query instanceof Query.And and) {
      return joined(and.parts(), " ");
    }
    return joined(((Query.Or) query).parts(), " OR ");
  }

  private static String words(Query.Words words) {
    String joined = String.join(" ", words.words());
    return (words.words().size() == 1 ? joined : "\"" + joined + "\"")
        + (words.prefix() ? "*" : "");
  }

  private static String quoted(String value) {
    if (value.matches("[A-Za-z0-9_][A-Za-z0-9_-]*")) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (QueryParser.isQuote(c) || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }

  private static String dated(Query.Dated dated) {
    String from = dated.from() == null ? "" : dated.from().toString();
    String to = dated.to() == null ? "" : dated.to().toString();
    String range = from.equals(to) ? from : from + ".." + to;
    return dated.clock().name().toLowerCase(Locale.ROOT) + ":" + range;
  }

  private static String joined(List<Query> parts, String by) {
    return parts.stream().map(QueryPrinter::inner).collect(Collectors.joining(by));
  }

  private static String inner(Query query) {
    String printed = print(query);
    return query instanceof Query.And || query instanceof Query.Or ? "(" + printed + ")" : printed;
  }
}
