package dev.parley.intake.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The body of an article, as text. */
final class Body {

  private Body() {}

  static String of(Document document) {
    Element body = document.body();
    PageText everything = PageText.under(body, element -> false);
    Furniture furniture = new Furniture(everything, new Landmarks(body), body);
    PageText bare = PageText.under(body, furniture);
    Element root = BodyChoice.among(bare, body);
    PageText chosen = PageText.under(root, furniture);
    return text(new BodyText(chosen.blocks(), title(body)).kept());
  }

  private static @Nullable String title(Element body) {
    Element heading = body.selectFirst("h1");
    return heading == null ? null : heading.text();
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Element before = null;
    for (Block block : blocks) {
      Element row = block.owner().closest("tr");
      if (text.length() > 0) {
        text.append(row != null && row == before ? "\t" : "\n\n");
      }
      before = row;
      text.append(block.text());
    }
    return text.toString();
  }
}
