package dev.parley.desk.api;

import dev.parley.model.ActorCode;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import dev.parley.record.RecordedArticle;
import dev.parley.record.answer.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as the API shows it. */
record StatementView(
    String id,
    String article,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String speaker,
    List<String> speakerCode,
    String basis,
    @Nullable String via,
    @Nullable String saidOn,
    String form,
    String act,
    List<String> target,
    boolean negated,
    String stance,
    @Nullable String label,
    @Nullable String issue,
    double score,
    boolean corrected,
    ExactWords words,
    Spans spans) {

  /**
   * Where the words stand in the article's text, in UTF-16 units, as corrections take them.
   *
   * @param source null if the text names nobody
   */
  record Spans(
      @Nullable Span source,
      @Nullable Span cue,
      List<Span> content,
      List<Span> condition,
      @Nullable Span addressee,
      @Nullable Span channel) {}

  static StatementView of(Entry entry) {
    Statement statement = entry.statement();
    RecordedArticle article = entry.article();
    return new StatementView(
        statement.id(),
        article.id(),
        article.title(),
        article.outlet(),
        article.url(),
        article.published() == null ? null : Texts.published(article.published()),
        statement.speaker().name(),
        codes(statement.speaker().code()),
        Texts.word(statement.speaker().basis()),
        statement.via(),
        statement.saidOn() == null ? null : statement.saidOn().value(),
        Texts.word(statement.form()),
        Texts.word(statement.act()),
        codes(statement.target()),
        statement.negated(),
        Texts.word(statement.stance()),
        statement.issue(),
        entry.issue(),
        entry.score(),
        entry.corrected(),
        entry.words(),
        new Spans(
            statement.source(),
            statement.cue(),
            statement.content(),
            statement.condition(),
            statement.addressee(),
            statement.channel()));
  }

  static List<String> codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::toString).toList();
  }
}
