package dev.parley.bench.talks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a terminal as an SVG, stances in the colours they have there. */
final class Screen {

  private static final double CHARACTER = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 20;

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<for>\\bfor \\d+)|(?<against>\\bagainst \\d+)|(?<open>\\bopen \\d+)"
              + "|(?<faint>[─⋮]+|\\[[0-9a-f]{16}\\])");

  private Screen() {}

  /**
   * Returns the picture.
   *
   * @param command what was typed
   */
  static String svg(String command, List<String> lines) {
    int columns = lines.stream().mapToInt(String::length).max().orElse(0);
    long width = Math.round(columns * CHARACTER) + 2 * MARGIN;
    int height = (lines.size() + 2) * LINE + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title">
              <title id="title">The beginning of what %s prints</title>
              <style>
                text { font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 14px; fill: #24292f; white-space: pre; }
                .for { fill: #1d6b32; font-weight: 600; } .against { fill: #b42318; font-weight: 600; } .open { fill: #1f4e96; font-weight: 600; }
                .faint { fill: #8c959f; }
              </style>
              <rect x="0.5" y="0.5" width="%d" height="%d" rx="10" fill="#ffffff" stroke="#d0d7de"/>
            """,
            width,
            height,
            command,
            width - 1,
            height - 1));
    line(svg, 0, "$ ./" + command);
    for (int at = 0; at < lines.size(); at++) {
      line(svg, at + 2, lines.get(at));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(StringBuilder svg, int number, String words) {
    if (words.isBlank()) {
      return;
    }
    int indent = words.length() - words.stripLeading().length();
    String shown = words.strip();
    svg.append(
        String.format(
            Locale.ROOT,
            "  <text xml:space=\"preserve\" x=\"%.1f\" y=\"%d\" textLength=\"%.1f\">%s</text>%n",
            MARGIN + indent * CHARACTER,
            MARGIN + (number + 1) * LINE - 5,
            shown.length() * CHARACTER,
            marked(shown)));
  }

  private static String marked(String words) {
    StringBuilder marked = new StringBuilder();
    Matcher found = MARKED.matcher(words);
    int from = 0;
    while (found.find()) {
      String style =
          List.of("for", "against", "open", "faint").stream()
              .filter(name -> found.group(name) != null)
              .findFirst()
              .orElseThrow();
      marked.append(escaped(words.substring(from, found.start())));
      marked.append("<tspan class=\"" + style + "\">" + escaped(found.group()) + "</tspan>");
      from = found.end();
    }
    return marked.append(escaped(words.substring(from))).toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
