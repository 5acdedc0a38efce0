package dev.parley.desk.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word.
 *
 * @param paragraphs each with its runs, in the order of the newer text
 * @param whole whether the texts were short enough to be compared to their ends
 */
public record WordChanges(List<List<Run>> paragraphs, boolean whole) {

  /**
   * Longer texts are compared up to here, so that two that have nothing in common take bounded
   * time.
   */
  private static final int MOST_WORDS = 6_000;

  private static final Pattern PIECE = Pattern.compile("\\n+|[^\\S\\n]+|[\\p{L}\\p{N}\\p{M}'’]+|.");

  /** Keeps its own copies. */
  public WordChanges {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * Words that share a fate.
   *
   * @param kind {@code same}, {@code added} or {@code removed}
   * @param text made visible
   */
  public record Run(String kind, String text) {}

  /** Compares two texts. */
  static WordChanges between(String older, String newer) {
    List<String> before = pieces(older);
    List<String> after = pieces(newer);
    List<Run> runs = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    int at = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
      int target = delta.getTarget().getPosition();
      if (target > at) {
        replaced(runs, removed, added);
        add(runs, "same", String.join("", after.subList(at, target)));
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(added::append);
      at = target + delta.getTarget().size();
    }
    replaced(runs, removed, added);
    add(runs, "same", String.join("", after.subList(at, after.size())));
    boolean whole = before.size() < MOST_WORDS && after.size() < MOST_WORDS;
    return new WordChanges(paragraphs(runs), whole);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (pieces.size() < MOST_WORDS && piece.find()) {
      pieces.add(piece.group());
    }
    return pieces;
  }

  /** Ends a stretch of changes: first what is gone, then what is there instead. */
  private static void replaced(List<Run> runs, StringBuilder removed, StringBuilder added) {
    add(runs, "removed", removed.toString());
    add(runs, "added", added.toString());
    removed.setLength(0);
    added.setLength(0);
  }

  private static void add(List<Run> runs, String kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).kind().equals(kind)) {
      runs.set(last, new Run(kind, runs.get(last).text() + text));
    } else {
      runs.add(new Run(kind, text));
    }
  }

  private static List<List<Run>> paragraphs(List<Run> runs) {
    List<List<Run>> paragraphs = new ArrayList<>();
    List<Run> paragraph = new ArrayList<>();
    for (Run run : runs) {
      String[] lines = run.text().split("\\n+", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0 && !paragraph.isEmpty()) {
          paragraphs.add(paragraph);
          paragraph = new ArrayList<>();
        }
        if (!lines[i].isEmpty()) {
          paragraph.add(new Run(run.kind(), Visible.of(lines[i])));
        }
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }
}
