package dev.parley.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary, longest match first (Schuster and
 * Nakajima 2012, as BERT does it): lower case, accents stripped, {@code [UNK]} for what the
 * vocabulary cannot spell.
 */
public final class WordPiece {

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int begin;
  private final int end;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = special("[UNK]");
    this.begin = special("[CLS]");
    this.end = special("[SEP]");
  }

  /**
   * Reads a vocabulary, one piece a line; a line's number from 0 is the piece's id.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it lacks one of BERT's special pieces
   */
  public static WordPiece read(BufferedReader lines) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      vocabulary.put(line, vocabulary.size());
    }
    return new WordPiece(vocabulary);
  }

  /** Returns the id of {@code [CLS]}, which stands before a window. */
  public int begin() {
    return begin;
  }

  /** Returns the id of {@code [SEP]}, which stands behind a window. */
  public int end() {
    return end;
  }

  /**
   * Writes the ids of a word's pieces, at least one and at most 100, to {@code out}; returns how
   * many.
   */
  public int pieces(String word, int[] out) {
    if (word.length() > LONGEST_WORD) {
      out[0] = unknown;
      return 1;
    }
    String plain = plain(word);
    int count = 0;
    for (int from = 0; from < plain.length(); ) {
      int to = plain.length();
      Integer id = null;
      for (; to > from; to--) {
        String piece = plain.substring(from, to);
        id = vocabulary.get(from == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
      }
      if (id == null || count == LONGEST_WORD) {
        out[0] = unknown;
        return 1;
      }
      out[count++] = id;
      from = to;
    }
    if (count == 0) {
      out[count++] = unknown;
    }
    return count;
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
