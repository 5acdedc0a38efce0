package dev.parley.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Some elements and all that stand around them, found once for a page. */
final class Around {

  private final Set<Element> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Finds those of a list that have one of these names. */
  static Around the(List<Element> page, Set<String> names) {
    return of(page, element -> names.contains(element.normalName()));
  }

  /**
   * Finds what a page itself marks as its main part: {@code main}, {@code itemprop=articleBody},
   * its one {@code article}, its one {@code h1}.
   */
  static Around landmarks(List<Element> page) {
    Around around = of(page, Around::isMain);
    for (String name : new String[] {"article", "h1"}) {
      List<Element> named =
          page.stream().filter(element -> element.normalName().equals(name)).limit(2).toList();
      if (named.size() == 1) {
        around.add(named.get(0));
      }
    }
    return around;
  }

  private static boolean isMain(Element element) {
    return element.normalName().equals("main")
        || element.attr("role").strip().equalsIgnoreCase("main")
        || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  private static Around of(List<Element> page, Predicate<Element> wanted) {
    Around around = new Around();
    for (Element element : page) {
      if (wanted.test(element)) {
        around.add(element);
      }
    }
    return around;
  }

  private void add(Element element) {
    // All the way up, or to where another has been.
    for (Element at = element; at != null && marked.add(at); ) {
      at = at.parent();
    }
  }

  /** Tells whether an element is one of them or holds one. */
  boolean contains(Element element) {
    return marked.contains(element);
  }
}
