package dev.parley.record.answer;

import dev.parley.record.Entry;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an answer.
 *
 * @param text what it says; empty where nothing is known
 * @param evidence what it rests on, in the order of the record
 */
public record Cell(String text, List<Evidence> evidence) {

  /** Keeps its own copy of the evidence. */
  public Cell {
    evidence = List.copyOf(evidence);
  }

  /** Returns a cell that rests on what these statements say. */
  public static Cell of(@Nullable Object text, Collection<Entry> entries) {
    return new Cell(string(text), Evidence.of(entries));
  }

  /** Returns a cell that rests on what one statement says. */
  public static Cell of(@Nullable Object text, Entry entry) {
    return new Cell(string(text), List.of(Evidence.of(entry)));
  }

  /** Returns a cell that rests on the given evidence. */
  public static Cell resting(@Nullable Object text, List<Evidence> evidence) {
    return new Cell(string(text), evidence);
  }

  private static String string(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
