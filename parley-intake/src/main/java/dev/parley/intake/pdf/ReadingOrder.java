package dev.parley.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts a page into the order in which it is read: where a gutter runs between two columns of
 * running text, the left one before the right one, down to the next line that spans both. Tables
 * stay in rows, since what stands in their columns is too short for running text.
 */
final class ReadingOrder {

  private static final int FEWEST_LINES = 4;
  private static final int RUNNING_TEXT = 15;
  private static final float STEP = 2;
  private static final float NARROWEST = 6;

  private ReadingOrder() {}

  /** Returns blocks of lines, each in one column. */
  static List<List<Piece>> blocks(List<Row> rows) {
    List<Piece> pieces = rows.stream().flatMap(row -> row.pieces().stream()).toList();
    List<List<Piece>> blocks = new ArrayList<>();
    order(pieces, blocks);
    return blocks;
  }

  private static void order(List<Piece> pieces, List<List<Piece>> blocks) {
    if (pieces.isEmpty()) {
      return;
    }
    float gutter = gutter(pieces);
    if (Float.isNaN(gutter)) {
      blocks.add(lines(pieces));
      return;
    }
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    List<Piece> across = new ArrayList<>();
    for (Piece piece : byHeight(pieces)) {
      boolean spans = piece.left() < gutter && piece.right() > gutter;
      if (spans) {
        flush(left, right, blocks);
        across.add(piece);
      } else {
        flush(across, List.of(), blocks);
        across.clear();
        (piece.right() <= gutter ? left : right).add(piece);
      }
    }
    flush(across, List.of(), blocks);
    flush(left, right, blocks);
  }

  private static void flush(List<Piece> left, List<Piece> right, List<List<Piece>> blocks) {
    if (!left.isEmpty()) {
      order(List.copyOf(left), blocks);
      left.clear();
    }
    if (!right.isEmpty()) {
      order(List.copyOf(right), blocks);
      right.clear();
    }
  }

  /** Returns where a gutter runs, NaN if none does. */
  private static float gutter(List<Piece> pieces) {
    float left = (float) pieces.stream().mapToDouble(Piece::left).min().orElse(0);
    float right = (float) pieces.stream().mapToDouble(Piece::right).max().orElse(0);
    float best = Float.NaN;
    double bestScore = 0;
    for (float x = left + (right - left) * 0.15f; x < right - (right - left) * 0.15f; x += STEP) {
      double score = score(pieces, x);
      if (score > bestScore) {
        bestScore = score;
        best = x;
      }
    }
    return best;
  }

  /** How good a gutter would be: lines beside it less those across; 0 if it would be none. */
  private static double score(List<Piece> pieces, float x) {
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.right() <= x) {
        left.add(piece);
      } else if (piece.left() >= x) {
        right.add(piece);
      }
    }
    int across = pieces.size() - left.size() - right.size();
    int fewer = Math.min(left.size(), right.size());
    if (fewer < FEWEST_LINES || across > fewer || !isRunning(left) || !isRunning(right)) {
      return 0;
    }
    double gap =
        right.stream().mapToDouble(Piece::left).min().orElse(0)
            - left.stream().mapToDouble(Piece::right).max().orElse(0);
    return gap < NARROWEST || !areBeside(left, right) ? 0 : fewer - across + gap / 1000;
  }

  private static boolean isRunning(List<Piece> column) {
    return column.stream().mapToInt(piece -> piece.text().length()).average().orElse(0)
        >= RUNNING_TEXT;
  }

  private static boolean areBeside(List<Piece> left, List<Piece> right) {
    double top = Math.max(top(left), top(right));
    double bottom = Math.min(bottom(left), bottom(right));
    double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return bottom - top >= shorter * 0.5;
  }

  private static double top(List<Piece> column) {
    return column.stream().mapToDouble(Piece::y).min().orElse(0);
  }

  private static double bottom(List<Piece> column) {
    return column.stream().mapToDouble(Piece::y).max().orElse(0);
  }

  private static List<Piece> byHeight(List<Piece> pieces) {
    return pieces.stream()
        .sorted(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::left))
        .toList();
  }

  /** Joins pieces that stand on one baseline; those of one row have one y. */
  private static List<Piece> lines(List<Piece> pieces) {
    return pieces.stream().collect(Collectors.groupingBy(Piece::y)).values().stream()
        .map(ReadingOrder::joined)
        .sorted(Comparator.comparingDouble(Piece::y))
        .toList();
  }

  private static Piece joined(List<Piece> row) {
    List<Piece> sorted = byHeight(row);
    Piece first = sorted.get(0);
    return new Piece(
        sorted.stream().map(Piece::text).collect(Collectors.joining(" ")),
        first.left(),
        sorted.get(sorted.size() - 1).right(),
        first.y(),
        (float) sorted.stream().mapToDouble(Piece::size).max().orElse(0));
  }
}
