package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement, in the fields of the codebook. Of the words, several spans are joined with " … ".
 *
 * @param id the entry's id
 * @param article the article's id
 * @param publisher the article's outlet
 * @param publishedDay the article's day, if known
 * @param speaker who it is
 * @param speakerCode PLOVER codes of the speaker
 * @param basis how the reader is told whose words these are
 * @param act what the speaker does
 * @param target PLOVER codes of whom it is aimed at
 * @param stance towards the issue
 * @param label what it is about, as the reader labels it
 * @param issue the dossier's issue it was sorted to
 * @param issueScore how sure that is, 0 to 1; null if it is unsorted
 * @param negated whether the attribution is negated
 * @param form whether the content stands in quotation marks
 * @param via who is reported to have reported it
 * @param saidOn when it was said, as a TIMEX3 value
 * @param saidDay the same as a day, if it is known to the day
 * @param source the words that name the source
 * @param cue the words that make it an attribution
 * @param content what was said
 * @param condition the words that state the condition
 * @param addressee the words that name to whom it was said
 * @param channel the words that name through what
 * @param sourceAt where those words stand
 * @param cueAt likewise
 * @param contentAt likewise
 * @param conditionAt likewise
 * @param addresseeAt likewise
 * @param channelAt likewise
 * @param corrected whether a correction lies over it
 */
public record StatementRow(
    String id,
    String article,
    @Nullable String publisher,
    @Nullable LocalDate publishedDay,
    @Nullable String speaker,
    List<String> speakerCode,
    String basis,
    String act,
    List<String> target,
    String stance,
    @Nullable String label,
    @Nullable String issue,
    @Nullable Double issueScore,
    boolean negated,
    String form,
    @Nullable String via,
    @Nullable String saidOn,
    @Nullable LocalDate saidDay,
    @Nullable String source,
    @Nullable String cue,
    @Nullable String content,
    @Nullable String condition,
    @Nullable String addressee,
    @Nullable String channel,
    @Nullable Extent sourceAt,
    @Nullable Extent cueAt,
    List<Extent> contentAt,
    List<Extent> conditionAt,
    @Nullable Extent addresseeAt,
    @Nullable Extent channelAt,
    boolean corrected) {

  /** Returns the rows of an article's statements. */
  public static Stream<StatementRow> of(SelectedArticle selected) {
    CodePoints offsets = CodePoints.of(selected.reading().article().text());
    return selected.entries().stream().map(entry -> of(entry, selected, offsets));
  }

  private static StatementRow of(Entry entry, SelectedArticle selected, CodePoints offsets) {
    Statement statement = entry.statement();
    Article article = selected.reading().article();
    ExactWords words = ExactWords.of(statement, article.text());
    return new StatementRow(
        statement.id(),
        selected.recorded().id(),
        article.publisher(),
        Day.of(article.published()),
        statement.speaker().name(),
        codes(statement.speaker().code()),
        word(statement.speaker().basis()),
        statement.act().name(),
        codes(statement.target()),
        word(statement.stance()),
        statement.issue(),
        entry.issue(),
        entry.issue() == null ? null : entry.score(),
        statement.negated(),
        word(statement.form()),
        statement.via(),
        value(statement.saidOn()),
        Day.of(statement.saidOn()),
        words.source(),
        words.cue(),
        words.content(),
        words.condition(),
        words.addressee(),
        words.channel(),
        Extent.orNull(statement.source(), offsets),
        Extent.orNull(statement.cue(), offsets),
        Extent.all(statement.content(), offsets),
        Extent.all(statement.condition(), offsets),
        Extent.orNull(statement.addressee(), offsets),
        Extent.orNull(statement.channel(), offsets),
        entry.corrected());
  }

  static List<String> codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::toString).toList();
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String value(@Nullable TimexValue time) {
    return time == null ? null : time.value();
  }
}
