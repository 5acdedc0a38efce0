package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, draft, letter or decision that an article talks about.
 *
 * @param article the article's id
 * @param publisher the article's outlet
 * @param publishedDay the article's day, if known
 * @param title as the text gives it
 * @param kind such as "draft"
 * @param parties PLOVER codes of whose it is
 * @param madeOn when, as a TIMEX3 value
 * @param madeDay the same as a day, if it is known to the day
 * @param provisions the words of the demands or duties it is said to hold
 * @param provisionsAt where those stand
 * @param words the words that carry it
 * @param wordsAt where those stand
 */
public record DocumentRow(
    String article,
    @Nullable String publisher,
    @Nullable LocalDate publishedDay,
    String title,
    String kind,
    List<String> parties,
    @Nullable String madeOn,
    @Nullable LocalDate madeDay,
    List<String> provisions,
    List<Extent> provisionsAt,
    String words,
    Extent wordsAt) {

  /** Returns the rows of an article's documents. */
  public static Stream<DocumentRow> of(SelectedArticle selected) {
    CodePoints offsets = CodePoints.of(selected.reading().article().text());
    return selected.reading().documents().stream().map(one -> of(one, selected, offsets));
  }

  private static DocumentRow of(Document document, SelectedArticle selected, CodePoints offsets) {
    Article article = selected.reading().article();
    String text = article.text();
    return new DocumentRow(
        selected.recorded().id(),
        article.publisher(),
        Day.of(article.published()),
        document.title(),
        document.kind(),
        StatementRow.codes(document.parties()),
        StatementRow.value(document.date()),
        Day.of(document.date()),
        document.provisions().stream().map(span -> span.in(text)).toList(),
        Extent.all(document.provisions(), offsets),
        document.words().in(text),
        Extent.of(document.words(), offsets));
  }
}
