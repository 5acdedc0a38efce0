package dev.parley.intake.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page does not show, as far as the element says so itself. */
final class Hidden {

  private static final Pattern STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private Hidden() {}

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && STYLE.matcher(element.attr("style")).find());
  }
}
