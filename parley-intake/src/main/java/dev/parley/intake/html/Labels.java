package dev.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The names a page's makers gave an element: the words of its class, id, role and the like. */
final class Labels {

  /** Longer ones are machine-made, and read only so far. */
  private static final int LONGEST = 400;

  private Labels() {}

  /**
   * Returns the words, lower case, between spaces: {@code relatedPosts} and {@code related-posts}
   * are both {@code " related posts "}. Names of several attributes are told apart by a bar.
   */
  static String of(Element element) {
    if (element.attributesSize() == 0) {
      return " ";
    }
    StringBuilder words = new StringBuilder(" ");
    for (String attribute :
        List.of("class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid")) {
      for (String name : names(element, attribute)) {
        append(words, name);
        words.append("| ");
      }
    }
    return words.toString();
  }

  private static List<String> names(Element element, String attribute) {
    String value = element.attr(attribute);
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String name : value.substring(0, Math.min(LONGEST, value.length())).split("\\s+")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static void append(StringBuilder words, String name) {
    boolean lower = false;
    boolean open = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c)) {
        words.append(open ? " " : "");
        open = false;
        lower = false;
        continue;
      }
      if (lower && Character.isUpperCase(c)) {
        words.append(' ');
      }
      if (c < 0x80) {
        words.append(Character.toLowerCase(c));
      } else {
        words.append(String.valueOf(c).toLowerCase(Locale.ROOT));
      }
      open = true;
      lower = Character.isLowerCase(c);
    }
    words.append(open ? " " : "");
  }
}
