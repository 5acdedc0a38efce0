package dev.parley.desk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param name as it stands in the address
 * @param kind what its value is
 * @param says what it is for
 * @param inPath whether it is part of the path; else it stands in the query and may be left out
 * @param choices the only values there are; empty if there is no such list
 * @param usual the value where it is left out; null if there is none
 */
record Parameter(
    String name,
    Kind kind,
    String says,
    boolean inPath,
    List<String> choices,
    @Nullable String usual) {

  /** What a value is. */
  enum Kind {
    /** Any text. */
    TEXT,
    /** A whole number from 1 to {@link #MOST}. */
    NUMBER,
    /** A day as ISO 8601 writes it: 2021-12-23. */
    DAY,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  /** How many things one page holds at most. */
  static final int MOST = 1_000;

  static final Parameter Q =
      of("q", Kind.TEXT, "Only what this search finds, in the query language. Nothing: all.");
  static final Parameter AFTER =
      of("after", Kind.TEXT, "Where the page before ended: the value of its `next`.");
  static final Parameter LIMIT = usual("limit", Kind.NUMBER, "How many, at most 1000.", "50");
  static final Parameter FORMAT =
      choice("format", "json, or csv without the evidence.", "json", "json", "csv");
  static final Parameter SINCE =
      of("since", Kind.DAY, "Only what was reported on or after this day; of shifts, those since.");

  static Parameter of(String name, Kind kind, String says) {
    return new Parameter(name, kind, says, false, List.of(), null);
  }

  static Parameter usual(String name, Kind kind, String says, String usual) {
    return new Parameter(name, kind, says, false, List.of(), usual);
  }

  static Parameter choice(String name, String says, String usual, String... choices) {
    return new Parameter(name, Kind.TEXT, says, false, List.of(choices), usual);
  }

  static Parameter inPath(String name, String says) {
    return new Parameter(name, Kind.TEXT, says, true, List.of(), null);
  }
}
