package dev.parley.intake.html;

import java.util.List;
import java.util.stream.Collectors;
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
    return text(chosen.blocks());
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
