package dev.parley.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what is printed on page after page, at the top or the bottom, and numbers of pages. It
 * goes from a page's edge inwards, stops at the first line that is neither, and cuts only where
 * more than a line's space follows.
 */
final class RunningHeads {

  private static final int DEEPEST = 3;

  /** How far running heads stand from the text at least, in parts of their size. */
  private static final float APART = 1.6f;

  /** A number alone, or dressed as a page's: {@code Page 3 of 9}, {@code - 3 -}, {@code 3/9}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(page|p\\.)?\\s*([-–—]?)\\s*(\\d{1,4})\\s*([-–—]?|(?:of|/)\\s*\\d{1,4})");

  private final Map<String, Integer> repeated = new HashMap<>();
  private final Map<Integer, Integer> shifts = new HashMap<>();
  private final int pages;

  private RunningHeads(List<List<Row>> pages) {
    this.pages = pages.size();
    for (int page = 0; page < pages.size(); page++) {
      Set<String> keys = new HashSet<>();
      Set<Integer> distances = new HashSet<>();
      List<Row> rows = pages.get(page);
      for (int depth = 0; depth < Math.min(DEEPEST, rows.size()); depth++) {
        for (boolean top : new boolean[] {true, false}) {
          Row row = rows.get(top ? depth : rows.size() - 1 - depth);
          keys.add(key(row, top));
          Matcher number = NUMBER.matcher(row.text());
          if (number.matches()) {
            distances.add(Integer.parseInt(number.group(3)) - page);
          }
        }
      }
      keys.forEach(key -> repeated.merge(key, 1, Integer::sum));
      distances.forEach(distance -> shifts.merge(distance, 1, Integer::sum));
    }
  }

  /** Returns the pages without their running heads. */
  static List<List<Row>> removed(List<List<Row>> pages) {
    RunningHeads heads = new RunningHeads(pages);
    List<List<Row>> bodies = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      bodies.add(heads.body(pages.get(page), page));
    }
    return bodies;
  }

  /** A page that would be left without a line is kept whole: its text is the same as others'. */
  private List<Row> body(List<Row> rows, int page) {
    int from = 0;
    for (int i = 0; i < Math.min(DEEPEST, rows.size()) && isHead(rows.get(i), page, true); i++) {
      from = isApart(rows, i) ? i + 1 : from;
    }
    int to = rows.size();
    for (int i = rows.size() - 1;
        i >= Math.max(from, rows.size() - DEEPEST) && isHead(rows.get(i), page, false);
        i--) {
      to = isApart(rows, i - 1) ? i : to;
    }
    return from < to ? rows.subList(from, to) : rows;
  }

  /** Tells whether more than a line's space lies between a row and the next. */
  private static boolean isApart(List<Row> rows, int row) {
    if (row < 0 || row + 1 >= rows.size()) {
      return true;
    }
    float size = rows.get(row).pieces().get(0).size();
    return rows.get(row + 1).y() - rows.get(row).y() > APART * size;
  }

  private boolean isHead(Row row, int page, boolean top) {
    int times = repeated.getOrDefault(key(row, top), 0);
    boolean digitsOnly = row.text().chars().noneMatch(Character::isLetter);
    if (!digitsOnly && times >= 2 && times * 5 >= pages * 2) {
      return true;
    }
    Matcher number = NUMBER.matcher(row.text());
    if (!number.matches()) {
      return false;
    }
    boolean dressed = number.group(1) != null || !number.group(2).isEmpty();
    int shift = Integer.parseInt(number.group(3)) - page;
    return dressed
        || number.group(4).length() > 1
        || shifts.getOrDefault(shift, 0) > 1
        || pages == 1 && shift == 1;
  }

  /** Numbers in a running head change from page to page. */
  private static String key(Row row, boolean top) {
    String text = row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").strip();
    return (top ? "top " : "bottom ") + text;
  }
}
