package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event that an article tells; verbal events are rows of statements.
 *
 * @param article the article's id
 * @param publisher the article's outlet
 * @param publishedDay the article's day, if known
 * @param type PLOVER's type
 * @param mode PLOVER's mode
 * @param context PLOVER's contexts
 * @param status whether the text tells it as a fact
 * @param actor PLOVER codes of who did it
 * @param recipient PLOVER codes of whom it was done to
 * @param happenedOn when, as a TIMEX3 value
 * @param happenedDay the same as a day, if it is known to the day
 * @param location where
 * @param words the words that carry it
 * @param wordsAt where those stand
 * @param statements ids of the statements it rests on
 */
public record EventRow(
    String article,
    @Nullable String publisher,
    @Nullable LocalDate publishedDay,
    String type,
    @Nullable String mode,
    List<String> context,
    String status,
    List<String> actor,
    List<String> recipient,
    @Nullable String happenedOn,
    @Nullable LocalDate happenedDay,
    @Nullable String location,
    String words,
    Extent wordsAt,
    List<String> statements) {

  /** Returns the rows of an article's events. */
  public static Stream<EventRow> of(SelectedArticle selected) {
    CodePoints offsets = CodePoints.of(selected.reading().article().text());
    return selected.reading().events().stream().map(event -> of(event, selected, offsets));
  }

  private static EventRow of(Event event, SelectedArticle selected, CodePoints offsets) {
    Article article = selected.reading().article();
    return new EventRow(
        selected.recorded().id(),
        article.publisher(),
        Day.of(article.published()),
        event.type().name(),
        event.mode(),
        event.context(),
        StatementRow.word(event.status()),
        StatementRow.codes(event.actor()),
        StatementRow.codes(event.recipient()),
        StatementRow.value(event.date()),
        Day.of(event.date()),
        event.location(),
        event.words().in(article.text()),
        Extent.of(event.words(), offsets),
        event.statements());
  }
}
