package dev.parley.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Some elements and all that stand around them, found once for a page. */
final class Around {

  private final Set<Element> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Finds them under an element by a selector. */
  static Around the(Element body, String selector) {
    Around around = new Around();
    around.add(body.select(selector));
    return around;
  }

  /**
   * Finds what a page itself marks as its main part: {@code main}, {@code itemprop=articleBody},
   * its one {@code article}, its one {@code h1}.
   */
  static Around landmarks(Element body) {
    Around around = the(body, "main, [role=main], [itemprop*=articleBody]");
    for (String name : new String[] {"article", "h1"}) {
      Elements named = body.select(name);
      if (named.size() == 1) {
        around.add(named);
      }
    }
    return around;
  }

  private void add(Elements elements) {
    for (Element element : elements) {
      // All the way up, or to where another has been.
      for (Element at = element; at != null && marked.add(at); ) {
        at = at.parent();
      }
    }
  }

  /** Tells whether an element is one of them or holds one. */
  boolean contains(Element element) {
    return marked.contains(element);
  }
}
