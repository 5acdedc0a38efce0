package dev.parley.record.condition;

import dev.parley.record.Entry;
import java.util.regex.Pattern;

/** Finds what a conditional statement says will follow. */
public final class Consequence {

  private static final String BETWEEN = " … ";
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:…–-]+|[\\s,;:…–-]+$");

  private Consequence() {}

  /**
   * Returns the words of the content without those of the condition; all of it where nothing would
   * be left, empty where there is none.
   */
  public static String of(Entry entry) {
    String content = entry.words().content();
    String condition = entry.words().condition();
    if (content == null) {
      return "";
    }
    if (condition == null) {
      return content;
    }
    String rest = content;
    for (String part : condition.split(Pattern.quote(BETWEEN))) {
      int at = rest.indexOf(part);
      if (at >= 0) {
        String before = trimmed(rest.substring(0, at));
        String after = trimmed(rest.substring(at + part.length()));
        rest = before + (before.isEmpty() || after.isEmpty() ? "" : BETWEEN) + after;
      }
    }
    return rest.isBlank() ? content : rest;
  }

  private static String trimmed(String words) {
    return EDGES.matcher(words).replaceAll("");
  }
}
