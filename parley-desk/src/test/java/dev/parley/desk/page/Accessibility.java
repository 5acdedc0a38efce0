package dev.parley.desk.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds wrong with a page, by the rules of WCAG 2.1 A and AA. */
final class Accessibility {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String RUN =
      """
      async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}))
          .violations
          .filter(found => found.impact === 'serious' || found.impact === 'critical')
          .map(found => found.id + ' at ' + found.nodes.slice(0, 3).map(n => n.target + ': ' + n.html).join(', '))""";

  private Accessibility() {}

  /** Returns the serious and critical violations, each with the first places where it stands. */
  static List<String> violations(Page page) throws IOException {
    try (InputStream in = Accessibility.class.getResourceAsStream(AXE)) {
      page.evaluate(
          new String(Objects.requireNonNull(in, AXE).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found = page.evaluate(RUN);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
