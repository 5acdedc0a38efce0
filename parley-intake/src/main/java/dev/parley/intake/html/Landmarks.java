package dev.parley.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The elements that stand around what a page itself marks as its main part: {@code main}, {@code
 * itemprop=articleBody}, its one {@code article}, its one {@code h1}.
 */
final class Landmarks {

  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  Landmarks(Element body) {
    body.select("main, [role=main], [itemprop*=articleBody]").forEach(this::mark);
    markIfAlone(body.select("article"));
    markIfAlone(body.select("h1"));
  }

  private void markIfAlone(Elements elements) {
    if (elements.size() == 1) {
      mark(elements.first());
    }
  }

  private void mark(Element landmark) {
    for (Element at = landmark; at != null && around.add(at); at = at.parent()) {
      // All the way up, or to where another landmark has been.
    }
  }

  /** Tells whether an element is a landmark or holds one. */
  boolean isAround(Element element) {
    return around.contains(element);
  }
}
