package dev.parley.intake.warc;

import dev.parley.intake.Intake;
import dev.parley.intake.Taken;
import dev.parley.intake.html.Origin;

/** Makes an article of a document that an archive holds. */
@FunctionalInterface
public interface Extractor {

  /** Returns the article, or why there is none. Called from several threads at once. */
  Taken extract(WarcItem.Document document);

  /** Returns an extractor that takes documents for what the archive says they are. */
  static Extractor of(Intake intake) {
    return document ->
        intake.read(
            document.body(),
            document.contentType(),
            Origin.of(document.url(), document.charset(), document.captured()));
  }
}
