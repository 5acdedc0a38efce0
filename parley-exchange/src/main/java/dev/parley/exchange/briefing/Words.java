package dev.parley.exchange.briefing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the words of a report fit into a line. */
final class Words {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

  private Words() {}

  /** Returns words in one line. */
  static String plain(@Nullable String words) {
    return words == null ? "" : BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /** Returns words in one line, cut behind a word where they are longer than so many chars. */
  static String cut(@Nullable String words, int longest) {
    String plain = plain(words);
    if (plain.length() <= longest) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', longest);
    if (end < longest / 2) {
      end = Character.isLowSurrogate(plain.charAt(longest)) ? longest - 1 : longest;
    }
    return plain.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + " …";
  }

  /** Returns words in quotation marks; those within become single ones. */
  static String quoted(String words) {
    String inner =
        words
            .replace('“', '‘')
            .replace('”', '’')
            .replaceAll("\"([^\"]*)\"", "‘$1’")
            .replace('"', '’');
    return "“" + inner + "”";
  }

  /** Returns words with their first letter in upper case. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return new StringBuilder(words.length())
        .appendCodePoint(Character.toUpperCase(first))
        .append(words, Character.charCount(first), words.length())
        .toString();
  }

  /** Returns things in a row as English has them: "a, b and c". */
  static String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    int last = things.size() - 1;
    return String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /** Returns a number with its noun: "1 article", "2 articles". */
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** Returns what is said of lines that were left out. */
  static String more(int number) {
    return count(number, "more is", "more are") + " in the record.";
  }
}
