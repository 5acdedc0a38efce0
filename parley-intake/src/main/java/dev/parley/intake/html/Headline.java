package dev.parley.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: the heading that the page prints, if what it says of itself elsewhere agrees
 * with it; else the latter, without the outlet's name.
 */
final class Headline {

  /** Between a headline and the outlet's name. */
  private static final Pattern BAR = Pattern.compile("\\s+[|–—»«·•:-]+\\s+|\\s*\\|\\s*");

  /** How much of the words a heading must share with another telling. */
  private static final double AGREE = 0.5;

  /** What is left when the outlet's name is cut off has this many words. */
  private static final int FEW = 3;

  /** How many headings are looked at. */
  private static final int MOST = 200;

  /** A heading with more characters than this is a page whose heading never ends. */
  private static final int LONGEST = 2_000;

  private Headline() {}

  /**
   * @param told what JSON-LD and OpenGraph give, in the order of trust
   * @param publisher the outlet's name, if known
   */
  static @Nullable String of(Document page, List<String> told, @Nullable String publisher) {
    List<String> others = new ArrayList<>(told);
    if (!page.title().isBlank()) {
      others.add(page.title().strip());
    }
    String heading = null;
    double best = 0;
    List<Set<String>> tellings = others.stream().map(Headline::words).toList();
    List<Element> headings = page.stream().filter(Headline::isHeading).limit(MOST).toList();
    for (Element element : headings) {
      if (isLong(element)) {
        continue;
      }
      String words = element.text().strip();
      Set<String> here = words(words);
      double agreement =
          tellings.stream().mapToDouble(other -> agreement(here, other)).max().orElse(0);
      if (!words.isEmpty() && agreement > best + (element.normalName().equals("h1") ? 0 : 0.1)) {
        heading = words;
        best = agreement;
      }
    }
    if (heading != null && best >= AGREE) {
      return heading;
    }
    if (!others.isEmpty()) {
      return withoutOutlet(others.get(0), publisher);
    }
    Element first = page.selectFirst("h1");
    return first == null || first.text().isBlank() ? null : first.text().strip();
  }

  private static boolean isHeading(Element element) {
    return element.normalName().equals("h1")
        || element.normalName().equals("h2")
        || element.attributesSize() > 0
            && (element.attr("itemprop").strip().equalsIgnoreCase("headline")
                || element.attr("class").toLowerCase(Locale.ROOT).contains("headline"));
  }

  private static boolean isLong(Element element) {
    int[] length = new int[1];
    NodeFilter count =
        (node, depth) -> {
          length[0] += node instanceof TextNode text ? text.getWholeText().length() : 0;
          return length[0] > LONGEST
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    element.filter(count);
    return length[0] > LONGEST;
  }

  private static double agreement(String one, String other) {
    return agreement(words(one), words(other));
  }

  /** Returns how many of all the words both have, 0 to 1. */
  private static double agreement(Set<String> words, Set<String> others) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
  }

  private static String withoutOutlet(String title, @Nullable String publisher) {
    String[] parts = BAR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    int end = title.lastIndexOf(last);
    String rest = title.substring(0, end).replaceAll("[\\s|–—»«·•:-]+$", "");
    boolean outlet = publisher != null && agreement(last, publisher) >= AGREE;
    return outlet || (words(rest).size() >= FEW && words(last).size() <= FEW) ? rest : title;
  }
}
