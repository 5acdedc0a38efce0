package dev.parley.intake.warc;

import dev.parley.intake.pdf.PdfText;
import dev.parley.intake.plain.PlainText;
import dev.parley.intake.plain.Policy;
import dev.parley.intake.plain.Taken;
import dev.parley.model.Article;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Makes an article of a document that an archive holds. */
@FunctionalInterface
public interface Extractor {

  /** Returns the article, or why there is none. Called from several threads at once. */
  Taken extract(WarcItem.Document document);

  /**
   * Returns an extractor that reads plain text and PDF itself.
   *
   * @param html for pages
   */
  static Extractor byType(Extractor html, Policy policy) {
    PlainText plain = new PlainText(policy);
    PdfText pdf = new PdfText(policy);
    return document ->
        switch (document.contentType()) {
          case "text/plain" -> at(document.url(), plain.read(inUtf8(document)));
          case "application/pdf" -> at(document.url(), pdf.read(document.body()));
          default -> html.extract(document);
        };
  }

  private static byte[] inUtf8(WarcItem.Document document) {
    try {
      Charset charset =
          document.charset() == null
              ? StandardCharsets.UTF_8
              : Charset.forName(document.charset().strip());
      return charset.equals(StandardCharsets.UTF_8)
          ? document.body()
          : new String(document.body(), charset).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return document.body();
    }
  }

  private static Taken at(String url, Taken taken) {
    if (!(taken instanceof Taken.Whole whole)) {
      return taken;
    }
    Article a = whole.article();
    return new Taken.Whole(
        new Article(
            a.id(),
            a.text(),
            a.title(),
            a.byline(),
            a.publisher(),
            url,
            a.language(),
            a.published(),
            a.modified()),
        whole.notes());
  }
}
