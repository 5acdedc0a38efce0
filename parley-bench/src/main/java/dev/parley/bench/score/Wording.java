package dev.parley.bench.score;

import dev.parley.bench.corpus.Extent;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text by code points, and the words at an extent of it. */
final class Wording {

  /** What counts as space; the separators U+001C to U+001F do in Python's patterns. */
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What does not count at either end of a span. */
  private static final String TRIMMED = " \"'“”‘’«».,";

  private final int[] codePoints;

  Wording(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** Returns the words at an extent; the part beyond the text holds none. */
  String at(Extent extent) {
    int start = Math.min(extent.start(), codePoints.length);
    int end = Math.min(extent.end(), codePoints.length);
    String words = SPACE.matcher(new String(codePoints, start, end - start)).replaceAll(" ");
    int from = 0;
    int to = words.length();
    while (from < to && TRIMMED.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TRIMMED.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }

  /** Returns where tokens start: runs of word characters, and each other character but space. */
  IntStream tokenStarts() {
    return IntStream.range(0, codePoints.length)
        .filter(i -> !isSpace(codePoints[i]))
        .filter(i -> i == 0 || !isWord(codePoints[i]) || !isWord(codePoints[i - 1]));
  }

  /** Letters, numbers of any kind and the low line, but no combining marks: as Python has it. */
  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> codePoint == '_' || Character.isLetter(codePoint);
    };
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\u0085'
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint);
  }
}
