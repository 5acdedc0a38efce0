package dev.parley.training;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text being written anew sentence by sentence, from its beginning to its end. */
final class Rewriting {

  private static final String CUE_FIRST = "According to";

  private final String old;
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> shifts = new ArrayList<>(); // {old index, what to add from there on}
  private int copied;

  Rewriting(String old) {
    this.old = old;
  }

  /** Returns the new text. */
  String text() {
    return text + old.substring(copied);
  }

  /**
   * Writes {@code CONTENT, source cue.}; an opening mark belongs to the content as its end does.
   */
  LabelledStatement wrap(
      int start,
      int end,
      String open,
      String close,
      String source,
      String gap,
      String cue,
      boolean lowered) {
    int from = begin(start);
    text.append(open);
    sentence(start, end, lowered, !open.isEmpty());
    int mark = close.indexOf(' ');
    text.append(close);
    int to = text.length() - close.length() + (open.isEmpty() ? 0 : mark);
    Span said = append(source);
    text.append(gap);
    Span by = append(cue);
    text.append('.');
    finish(end);
    return new LabelledStatement(said, by, List.of(new Span(from, to)), false, null);
  }

  /** Writes {@code Source cue that CONTENT.} or {@code According to source, CONTENT.} */
  LabelledStatement lead(
      int start, int end, String source, String gap, String cue, String open, boolean lowered) {
    begin(start);
    Span by;
    Span said;
    if (cue.equals(CUE_FIRST)) {
      by = append(cue);
      text.append(' ');
      said = append(source);
    } else {
      said = append(source);
      text.append(gap);
      by = append(cue);
    }
    boolean quoted = open.endsWith("“");
    int from =
        text.length() + (open.equals(" that ") ? 1 : quoted ? open.length() - 1 : open.length());
    text.append(open);
    sentence(start, end, lowered, quoted);
    int to = text.length();
    if (quoted) {
      text.append(".”");
      to = text.length();
    } else {
      text.append('.');
    }
    finish(end);
    return new LabelledStatement(said, by, List.of(new Span(from, to)), false, null);
  }

  /** Moves a statement of the old text to where its words stand in the new one. */
  LabelledStatement move(LabelledStatement statement) {
    return new LabelledStatement(
        move(statement.source()),
        move(statement.cue()),
        statement.content().stream().map(this::moved).toList(),
        statement.nested(),
        statement.coding());
  }

  private @Nullable Span move(@Nullable Span span) {
    return span == null ? null : moved(span);
  }

  private Span moved(Span span) {
    return new Span(span.start() + shift(span.start()), span.end() + shift(span.end() - 1));
  }

  private int shift(int index) {
    int shift = 0;
    for (int[] one : shifts) {
      if (one[0] <= index) {
        shift = one[1];
      }
    }
    return shift;
  }

  private int begin(int start) {
    text.append(old, copied, start);
    return text.length();
  }

  private void sentence(int start, int end, boolean lowered, boolean quoted) {
    shifts.add(new int[] {start, text.length() - start});
    int from = text.length();
    text.append(old, start, end - 1);
    if (lowered) {
      text.setCharAt(from, Character.toLowerCase(text.charAt(from)));
    }
    if (quoted) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        text.setCharAt(i, c == '“' ? '‘' : c == '”' ? '’' : c == '"' ? '\'' : c);
      }
    }
  }

  private void finish(int end) {
    copied = end;
    shifts.add(new int[] {end, text.length() - end});
  }

  private Span append(String words) {
    text.append(words);
    return new Span(text.length() - words.length(), text.length());
  }
}
