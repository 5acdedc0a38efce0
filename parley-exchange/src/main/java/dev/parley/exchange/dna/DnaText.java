package dev.parley.exchange.dna;

import dev.parley.model.Span;
import java.util.Arrays;

/**
 * A text as Discourse Network Analyzer shows it. It counts places in chars, as Java does, in a
 * Swing text pane, and that makes one line feed of every carriage return with the line feed behind
 * it ({@code javax.swing.text.DefaultEditorKit}). Left to the pane, all places below would be off.
 */
final class DnaText {

  private final String text;
  private final int[] dropped; // where in the given text a carriage return goes, ascending

  private DnaText(String text, int[] dropped) {
    this.text = text;
    this.dropped = dropped;
  }

  static DnaText of(String given) {
    int[] dropped = new int[8];
    int count = 0;
    StringBuilder text = new StringBuilder(given.length());
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c != '\r') {
        text.append(c);
      } else if (i + 1 < given.length() && given.charAt(i + 1) == '\n') {
        if (count == dropped.length) {
          dropped = Arrays.copyOf(dropped, count * 2);
        }
        dropped[count++] = i;
      } else {
        text.append('\n');
      }
    }
    return new DnaText(text.toString(), Arrays.copyOf(dropped, count));
  }

  /** Returns the text. */
  String text() {
    return text;
  }

  /** Returns where a span of the given text lies in this one. */
  Span span(Span given) {
    return new Span(place(given.start()), place(given.end()));
  }

  private int place(int given) {
    int at = Arrays.binarySearch(dropped, given);
    return given - (at >= 0 ? at : -at - 1);
  }
}
