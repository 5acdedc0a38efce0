package dev.parley.cli;

import dev.parley.model.Document;
import dev.parley.model.Span;
import java.io.IOException;
import java.util.List;

/** One document for people: kind, title, whose it is and of when, its words, and what it holds. */
final class DocumentText {

  private DocumentText() {}

  static void print(Page page, Document document) throws IOException {
    Paragraph head =
        new Details(new Paragraph().add(document.title(), Style.STRONG))
            .add(document.kind(), Style.PLAIN)
            .addCodes(document.parties(), Style.PLAIN)
            .add(document.date(), Style.PLAIN)
            .line();
    page.item(Page.BULLET, head);
    if (!page.words(document.words()).equals(document.title())) {
      page.quote(Page.BAR, new Paragraph(), List.of(document.words()));
    }
    for (Span provision : document.provisions()) {
      page.hanging(
          new Paragraph().add("holds:", Style.CONDITION).add(page.words(provision), Style.PLAIN));
    }
  }
}
