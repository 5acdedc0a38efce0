package dev.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the element that holds the body of the article. */
final class BodyChoice {

  /** Names that makers of pages give the body. */
  private static final Pattern BODY =
      Pattern.compile(
          " (?:article|story|post|entry|news|rich) ?(?:body|content|text|copy)"
              + "(?: (?:text|content|body|copy|container|wrapper))* \\|"
              + "| body ?(?:copy|text|content) \\|");

  /** A child with this much of its parent's prose stands for it. */
  private static final double MOST = 0.85;

  /** What calls itself the body needs this much, and so much by itself. */
  private static final double NAMED = 0.3;

  private static final double LEAST = 200;

  private final PageText page;

  private BodyChoice(PageText page) {
    this.page = page;
  }

  /** Returns the lowest element that holds nearly all the prose. */
  static Element among(PageText page, Element body) {
    return new BodyChoice(page).under(body);
  }

  private Element under(Element body) {
    Element at = body;
    for (Sign sign : Sign.values()) {
      Element found = best(at, sign);
      if (found != null) {
        at = found;
      }
    }
    for (Element next = heaviest(at); next != null; next = heaviest(at)) {
      at = next;
    }
    return at;
  }

  private enum Sign {
    MAIN,
    ARTICLE,
    NAME,
    PROPERTY;

    boolean isOn(Element element) {
      return switch (this) {
        case MAIN -> element.normalName().equals("main") || element.attr("role").equals("main");
        case ARTICLE ->
            element.normalName().equals("article") || element.attr("role").equals("article");
        case NAME ->
            Tags.isBlock(element)
                && !Tags.isParagraph(element)
                && BODY.matcher(Labels.of(element)).find();
        case PROPERTY -> element.attr("itemprop").contains("articleBody");
      };
    }
  }

  /** Returns the element under another that bears a sign, if it holds enough. */
  private @Nullable Element best(Element at, Sign sign) {
    List<Element> signed = new ArrayList<>();
    at.stream()
        .filter(one -> one != at && page.mass(one) >= LEAST && sign.isOn(one))
        .forEach(signed::add);
    double most = signed.stream().mapToDouble(page::mass).max().orElse(0);
    if (signed.isEmpty() || most < NAMED * page.mass(at)) {
      return null;
    }
    List<Element> heavy = signed.stream().filter(one -> page.mass(one) >= most / 2).toList();
    Element first = heavy.get(0);
    Element parent = first.parent();
    boolean pieces =
        parent != null
            && heavy.stream().filter(one -> one.parent() == parent).count() > 1
            && sign == Sign.NAME;
    return pieces ? parent : first;
  }

  private @Nullable Element heaviest(Element at) {
    Element best = null;
    for (Element child : at.children()) {
      if (best == null || page.mass(child) > page.mass(best)) {
        best = child;
      }
    }
    if (best == null || Tags.isParagraph(best) || page.mass(best) == 0) {
      return null;
    }
    return page.mass(best) >= MOST * page.mass(at) ? best : null;
  }
}
