package dev.parley.record.query;

import dev.parley.record.store.Filter;
import dev.parley.record.store.Filter.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record a person asks for. {@code docs/query.md} tells the language. Printed
 * by {@code toString}, a query is text that parses to an equal query.
 */
public sealed interface Query {

  /** Every entry. Printed as {@code *}. */
  record Everything() implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words that stand next to one another among a statement's words or in its speaker's name.
   *
   * @param words one or more, each as {@link SearchWords} makes them
   * @param prefix whether the last is only the start of a word
   */
  record Words(List<String> words, boolean prefix) implements Query {

    /** Refuses what is not searched as it stands. */
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty() || !SearchWords.in(String.join(" ", words)).equals(words)) {
        throw new IllegalArgumentException("not words to search for: " + words);
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A property that has a value.
   *
   * @param property which
   * @param value the value, in the form that the property gives it
   * @param prefix whether it is only the start of the value
   */
  record Has(Property property, String value, boolean prefix) implements Query {

    /** Refuses a start where the property's values are whole. */
    public Has {
      if (value.isBlank() || prefix && !property.takesPrefix()) {
        throw new IllegalArgumentException("not a value of " + property + ": \"" + value + "\"");
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A day on one of the record's clocks.
   *
   * @param clock which of them
   * @param from the first day; null for no bound
   * @param to the last day; null for no bound
   */
  record Dated(Clock clock, @Nullable LocalDate from, @Nullable LocalDate to) implements Query {

    /** Refuses a range without bounds and one that ends before it begins. */
    public Dated {
      if (from == null && to == null || from != null && to != null && to.isBefore(from)) {
        throw new IllegalArgumentException("not a range of days: " + from + ".." + to);
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Something that a statement tells, or that holds of it.
   *
   * @param trait what
   */
  record With(Trait trait) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * All of them.
   *
   * @param parts two or more, none of them an {@code And} itself
   */
  record And(List<Query> parts) implements Query {

    /** Takes over the parts of those that are {@code And} themselves. */
    public And {
      parts = flat(parts, part -> part instanceof And and ? and.parts() : List.of(part));
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * At least one of them.
   *
   * @param parts two or more, none of them an {@code Or} itself
   */
  record Or(List<Query> parts) implements Query {

    /** Takes over the parts of those that are {@code Or} themselves. */
    public Or {
      parts = flat(parts, part -> part instanceof Or or ? or.parts() : List.of(part));
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * What the other leaves out.
   *
   * @param query the other
   */
  record Not(Query query) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Reads what a person typed. Sides are PLOVER codes and issues are taken as they are.
   *
   * @throws QuerySyntaxException if it is no query; the exception points at the character
   */
  static Query parse(String text) throws QuerySyntaxException {
    return parse(text, Vocabulary.OPEN);
  }

  /**
   * Reads what a person typed who has a dossier open: sides may be its parties, and issues must be
   * its own.
   *
   * @throws QuerySyntaxException if it is no query; the exception points at the character
   */
  static Query parse(String text, Vocabulary vocabulary) throws QuerySyntaxException {
    return new QueryParser(text, vocabulary).parse();
  }

  /** Returns the query as the store takes it. */
  default Filter filter() {
    return Filters.of(this);
  }

  private static List<Query> flat(List<Query> parts, Function<Query, List<Query>> inner) {
    List<Query> flat = new ArrayList<>();
    parts.forEach(part -> flat.addAll(inner.apply(part)));
    if (flat.size() < 2) {
      throw new IllegalArgumentException("needs two parts or more");
    }
    return List.copyOf(flat);
  }
}
