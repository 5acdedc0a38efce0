package dev.parley.record.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. A filter is made by a person's query or by code, and the record turns
 * it into SQL; values never become part of the SQL's text.
 *
 * <p>A filter sees entries as corrected. One that compares a field never matches an entry where the
 * field is null, and {@link Not} of it matches that entry: there is no third truth value.
 */
public sealed interface Filter {

  /** Lets every entry pass. */
  Filter ALL = new And(List.of());

  /**
   * All of them; with none, everything passes.
   *
   * @param filters in any order
   */
  record And(List<Filter> filters) implements Filter {
    /** Keeps its own copy. */
    public And {
      filters = List.copyOf(filters);
    }
  }

  /**
   * At least one of them; with none, nothing passes.
   *
   * @param filters in any order
   */
  record Or(List<Filter> filters) implements Filter {
    /** Keeps its own copy. */
    public Or {
      filters = List.copyOf(filters);
    }
  }

  /**
   * What the other does not let pass.
   *
   * @param filter the other
   */
  record Not(Filter filter) implements Filter {}

  /**
   * Words that stand next to one another, in this order, among the words of a statement (source,
   * cue, content, condition, addressee and channel, in the order of the text) or in its speaker's
   * name. Case and accents do not count; nor does what stands between words, so {@code "S-400"} is
   * the two words "s" and "400".
   *
   * @param words one word or more, as typed; text without a letter or digit matches nothing
   */
  record Phrase(String words) implements Filter {}

  /**
   * A word that starts so, where a {@link Phrase} may stand. With several words, the last one is
   * the start of a word and the others stand before it.
   *
   * @param start as typed, without a star
   */
  record Prefix(String start) implements Filter {}

  /**
   * A field that is this value. Codes, ids and the codebook's fixed words are compared exactly (but
   * in any case of letters: {@code act} is {@code AGREE} or {@code agree}), free text without
   * regard to the case of A to Z. A field of codes ({@link Field#SPEAKER_CODE}, {@link
   * Field#TARGET}) is this value if one of its codes is.
   *
   * @param field which
   * @param value what it is to be
   */
  record Equal(Field field, String value) implements Filter {}

  /**
   * A field that starts so. For a field of codes, one of them is the value or a finer code below
   * it: {@code USA} covers {@code USA} and {@code USA GOV}, and {@code US} nothing.
   *
   * @param field which
   * @param start how it starts
   */
  record StartsWith(Field field, String start) implements Filter {}

  /**
   * A field of text in which this stands, without regard to the case of A to Z.
   *
   * @param field which
   * @param part what stands in it
   */
  record Contains(Field field, String part) implements Filter {}

  /**
   * A field that is told at all: {@code new Has(Field.CONDITION)}.
   *
   * @param field which
   */
  record Has(Field field) implements Filter {}

  /**
   * A day on one of the clocks. A time that is known only as a month, a week or a range passes if a
   * day of it lies between; a time that is not known on the calendar never does.
   *
   * @param clock which of them
   * @param from the first day that passes; null for no bound
   * @param to the last day that passes; null for no bound
   */
  record Days(Clock clock, @Nullable LocalDate from, @Nullable LocalDate to) implements Filter {}

  /** Statements that are sorted to an issue and take a stance. */
  record TakesStance() implements Filter {}

  /** The clocks of the record. */
  enum Clock {
    /** When it was said, as the text tells it. */
    SAID,
    /** When it was reported: the day of the article. */
    PUBLISHED,
    /** When the record took the article in, as a day in UTC. */
    ADDED
  }

  /** Returns a filter of all these. */
  static Filter and(Filter... filters) {
    return new And(List.of(filters));
  }

  /** Returns a filter of any of these. */
  static Filter or(Filter... filters) {
    return new Or(List.of(filters));
  }

  /** Returns the filter's opposite. */
  static Filter not(Filter filter) {
    return new Not(filter);
  }
}
