package dev.parley.desk.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture being drawn (SVG 2), in presentation attributes and classes of the stylesheet only: the
 * desk's pages allow no style of their own.
 */
final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private String head = "";

  Svg(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Makes it a file of its own. */
  void alone(String title) {
    head =
        " xmlns=\"http://www.w3.org/2000/svg\" font-family=\"system-ui, sans-serif\" width=\""
            + width
            + "\" height=\""
            + height
            + "\"";
    body.append("<title>").append(escape(title)).append("</title>");
  }

  /** Makes it a picture in a page. */
  void named(String css, String label) {
    head = " class=\"" + css + "\" role=\"img\" aria-label=\"" + escape(label) + "\"";
  }

  /** Makes it a picture in a page that has links in it. */
  void linked(String css, String label) {
    head = " class=\"" + css + "\" role=\"group\" aria-label=\"" + escape(label) + "\"";
  }

  void rect(double x, double y, double wide, double high, String fill) {
    add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", x, y, wide, high, fill);
  }

  void box(double x, double y, double wide, double high, String css) {
    add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"/>", x, y, wide, high, css);
  }

  void text(double x, double y, String words, String fill, int size) {
    add("<text x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"%s\">", x, y, fill, size);
    body.append(escape(words)).append("</text>");
  }

  void label(double x, double y, String words, String css) {
    add("<text x=\"%s\" y=\"%s\" class=\"%s\">", x, y, css);
    body.append(escape(words)).append("</text>");
  }

  void line(double x1, double y1, double x2, double y2, String css) {
    add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>", x1, y1, x2, y2, css);
  }

  void line(double x1, double y1, double x2, double y2, String css, double wide) {
    add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\" ", x1, y1, x2, y2, css);
    add("stroke-width=\"%s\"/>", wide);
  }

  void circle(double x, double y, double radius, String css) {
    add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>", x, y, radius, css);
  }

  void path(String d, String css) {
    add("<path d=\"%s\" class=\"%s\"/>", d, css);
  }

  /**
   * Begins a link; {@link #end} ends it.
   *
   * @param title what a pointer that rests on it shows
   */
  void link(String address, String title) {
    add("<a href=\"%s\">", escape(address));
    body.append("<title>").append(escape(title)).append("</title>");
  }

  /** Ends a link. */
  void end() {
    body.append("</a>");
  }

  /** Returns the picture. */
  String done() {
    return "<svg viewBox=\"0 0 " + width + " " + height + "\"" + head + ">" + body + "</svg>";
  }

  private void add(String format, Object... values) {
    Object[] written = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      written[i] =
          values[i] instanceof Double number
              ? String.format(Locale.ROOT, "%.1f", number)
              : values[i];
    }
    body.append(String.format(Locale.ROOT, format, written));
  }

  /** Returns text as it may stand in XML; characters that XML 1.0 has not are left out. */
  static String escape(@Nullable String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.of(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD');
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
