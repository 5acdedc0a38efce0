package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that an article tells of, held or to come.
 *
 * @param article the article's id
 * @param publisher the article's outlet
 * @param publishedDay the article's day, if known
 * @param participants PLOVER codes of who meets
 * @param meetsOn when, as a TIMEX3 value
 * @param meetsDay the same as a day, if it is known to the day
 * @param place where
 * @param status how far it has come
 * @param words the words that carry it
 * @param wordsAt where those stand
 * @param statements ids of the statements it rests on
 */
public record MeetingRow(
    String article,
    @Nullable String publisher,
    @Nullable LocalDate publishedDay,
    List<String> participants,
    @Nullable String meetsOn,
    @Nullable LocalDate meetsDay,
    @Nullable String place,
    String status,
    String words,
    Extent wordsAt,
    List<String> statements) {

  /** Returns the rows of an article's meetings. */
  public static Stream<MeetingRow> of(SelectedArticle selected) {
    CodePoints offsets = CodePoints.of(selected.reading().article().text());
    return selected.reading().meetings().stream().map(meeting -> of(meeting, selected, offsets));
  }

  private static MeetingRow of(Meeting meeting, SelectedArticle selected, CodePoints offsets) {
    Article article = selected.reading().article();
    return new MeetingRow(
        selected.recorded().id(),
        article.publisher(),
        Day.of(article.published()),
        StatementRow.codes(meeting.participants()),
        StatementRow.value(meeting.when()),
        Day.of(meeting.when()),
        meeting.where(),
        StatementRow.word(meeting.status()),
        meeting.words().in(article.text()),
        Extent.of(meeting.words(), offsets),
        meeting.statements());
  }
}
