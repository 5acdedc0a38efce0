package dev.parley.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at a line's end belongs to the word. What the same document writes
 * within a line decides; then first halves that are hardly ever written together with the second.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}-]*[\\p{L}\\p{M}])[-‐]$");
  private static final Pattern REST = Pattern.compile("^[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final Pattern RANGE = Pattern.compile("\\d[-–]");
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Set<String> FIRST_HALVES =
      Set.of(
          "non",
          "self",
          "ex",
          "well",
          "long",
          "short",
          "high",
          "low",
          "full",
          "half",
          "all",
          "vice",
          "so",
          "much",
          "cross",
          "post",
          "pre",
          "anti",
          "pro",
          "co",
          "multi",
          "inter",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "one",
          "first",
          "second",
          "third",
          "decision",
          "policy",
          "law",
          "peace",
          "far",
          "wide",
          "close",
          "large",
          "small",
          "above",
          "follow",
          "cease");

  private final Set<String> words = new HashSet<>();

  /** Learns the words that stand whole in the lines of a document. */
  Hyphens(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      boolean first = true;
      while (matcher.find()) {
        boolean cut = first && matcher.start() == 0 || matcher.end() >= line.length() - 1;
        first = false;
        if (!cut) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Joins a line to the text before it. */
  void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
      return;
    }
    if (text.charAt(last) == SOFT_HYPHEN) {
      text.setLength(last);
      text.append(line);
      return;
    }
    if (RANGE.matcher(text.substring(Math.max(0, last - 1))).matches()
        && Character.isDigit(line.codePointAt(0))) {
      text.append(line);
      return;
    }
    Matcher broken = BROKEN.matcher(text.substring(Math.max(0, last - 60)));
    Matcher rest = REST.matcher(line);
    if (!broken.find() || !rest.find()) {
      text.append(' ').append(line);
      return;
    }
    if (!belongs(broken.group(1), rest.group())) {
      text.setLength(last);
    }
    text.append(line);
  }

  private boolean belongs(String before, String behind) {
    if (!Character.isLowerCase(behind.codePointAt(0)) || before.indexOf('-') >= 0) {
      return true;
    }
    String first = before.toLowerCase(Locale.ROOT);
    String second = behind.toLowerCase(Locale.ROOT);
    if (words.contains(first + second)) {
      return false;
    }
    return words.contains(first + "-" + second) || FIRST_HALVES.contains(first);
  }
}
