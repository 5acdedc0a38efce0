package dev.parley.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on one baseline of a page, from left to right, whichever column it belongs to. */
record Row(List<Piece> pieces) {

  /** How far apart two baselines of one row may be, in parts of the font's size. */
  private static final float LEVEL = 0.35f;

  /** The gap that may be more than a space between words, in parts of the font's size. */
  private static final float WIDE = 1.2f;

  float y() {
    return pieces.get(0).y();
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  /** Sorts a page's characters into rows, from the top down. */
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<Row> rows = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).y() - sorted.get(i - 1).y() > LEVEL * sorted.get(i).size()) {
        List<Piece> pieces = pieces(new ArrayList<>(sorted.subList(begin, i)));
        if (!pieces.isEmpty()) {
          rows.add(new Row(pieces));
        }
        begin = i;
      }
    }
    return rows;
  }

  private static List<Piece> pieces(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    float right = row.get(0).right();
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || row.get(i).x() - right > WIDE * row.get(i).size()) {
        Piece piece = piece(row.subList(begin, i));
        if (!piece.text().isEmpty()) {
          pieces.add(piece);
        }
        begin = i;
      }
      if (i < row.size()) {
        // Blank characters can reach across a gutter.
        boolean blank = row.get(i).text().isBlank();
        right = blank ? right : Math.max(i == begin ? 0 : right, row.get(i).right());
      }
    }
    return pieces;
  }

  private static Piece piece(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph first = glyphs.get(0);
    float right = first.x();
    float size = 0;
    for (Glyph glyph : glyphs) {
      float space = glyph.space() > 0 ? glyph.space() : glyph.size() / 4;
      boolean apart = glyph.x() - right > space * 0.4f || glyph.text().isBlank();
      if (apart && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      if (!glyph.text().isBlank()) {
        text.append(plain(glyph.text()));
        right = Math.max(right, glyph.right());
        size = Math.max(size, glyph.size());
      }
    }
    return new Piece(text.toString().strip(), first.x(), right, first.y(), size);
  }

  /**
   * Ligatures of Latin letters (U+FB00 to U+FB06) are how a font draws them, not what is written.
   */
  private static String plain(String glyph) {
    boolean ligature = glyph.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
    return ligature ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
  }
}
