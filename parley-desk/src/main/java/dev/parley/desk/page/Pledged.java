package dev.parley.desk.page;

import java.util.List;

/**
 * Something pledged under a condition.
 *
 * @param kind a threat, say
 * @param first the statement that first made it
 * @param condition its words
 * @param consequence the words of what follows
 * @param repeats later statements that make it again
 */
public record Pledged(
    String kind, Quote first, String condition, String consequence, List<Quote> repeats) {

  /** Keeps its own copy. */
  public Pledged {
    repeats = List.copyOf(repeats);
  }
}
