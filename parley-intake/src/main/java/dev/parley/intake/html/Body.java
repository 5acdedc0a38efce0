package dev.parley.intake.html;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article.
 *
 * @param page every block of the page, in order
 * @param kept the blocks of the body, in order
 * @param title the headline, if known
 */
record Body(List<Block> page, List<Block> kept, @Nullable String title) {

  /** A date may stand so many blocks above the headline. */
  private static final int ABOVE = 3;

  /** So many blocks are looked through for dates. */
  private static final int HEAD = 200;

  /** Less is a message or a menu, no article. */
  private static final int LEAST = 80;

  /**
   * Finds it.
   *
   * @param told the body as the page's JSON-LD has it, if it does
   */
  static Body of(Document document, @Nullable String told, @Nullable String title) {
    Element body = document.body();
    Attested attested = new Attested(told);
    PageText everything = PageText.under(body, element -> false, attested::mass);
    Furniture furniture = new Furniture(everything, body);
    PageText bare = PageText.under(body, furniture, attested::mass);
    Element root = BodyChoice.among(bare, body);
    PageText chosen = PageText.under(root, furniture, attested::mass);
    return new Body(everything.blocks(), new BodyText(chosen.blocks(), title).kept(), title);
  }

  /** Returns the words, paragraphs parted by a blank line, the cells of a table's row by a tab. */
  String text() {
    StringBuilder text = new StringBuilder();
    Element before = null;
    for (Block block : kept) {
      Element row = Tags.isCell(block.owner()) ? block.owner().parent() : null;
      if (text.length() > 0) {
        text.append(row != null && row == before ? "\t" : "\n\n");
      }
      before = row;
      text.append(block.text());
    }
    return text.toString();
  }

  /** Tells why this is no article; null if it is one. */
  @Nullable String problem() {
    if (page.isEmpty()) {
      return "the page has no text";
    }
    double weight = kept.stream().mapToDouble(Block::weight).sum();
    if (weight < LEAST) {
      return "no running text on it, only " + page.size() + " short pieces or links";
    }
    return null;
  }

  /** Returns the dates that are printed around the headline, down to the third paragraph. */
  VisibleDates dates(@Nullable LocalDate fetched) {
    int from = 0;
    while (from < page.size() && !page.get(from).text().equals(title)) {
      from++;
    }
    from = from == page.size() ? 0 : Math.max(0, from - ABOVE);
    int to = from;
    int prose = 0;
    while (to < page.size() && prose < 3 && to - from < HEAD) {
      prose += page.get(to).isProse() ? 1 : 0;
      to++;
    }
    return VisibleDates.in(page, from, to, fetched);
  }
}
