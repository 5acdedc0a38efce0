package dev.parley.desk.api;

import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.ProblemException;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.answer.Texts;
import dev.parley.record.store.Appearance;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Record;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles: listed, and one by one with all that was read in them. */
final class Articles {

  private static final Parameter ORDER =
      Parameter.choice("sort", "As they came in.", "newest", "newest", "oldest");

  private final Negotiation negotiation;

  Articles(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  /** A page of articles. */
  record ArticlePage(List<ArticleView> items, @Nullable String next) {}

  /** An event in an article. */
  record EventView(
      String type,
      @Nullable String mode,
      List<String> context,
      List<String> actor,
      List<String> recipient,
      @Nullable String date,
      @Nullable String location,
      String status,
      Span span,
      String words,
      List<String> statements) {}

  /** A meeting in an article. */
  record MeetingView(
      List<String> participants,
      @Nullable String when,
      @Nullable String where,
      String status,
      Span span,
      String words,
      List<String> statements) {}

  /** A document in an article. */
  record DocumentView(
      String title,
      String kind,
      List<String> parties,
      @Nullable String date,
      List<String> provisions,
      Span span,
      String words) {}

  /** Where a text appeared. */
  record AppearanceView(
      String article,
      @Nullable String url,
      int version,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String added) {

    static List<AppearanceView> of(List<Appearance> appearances) {
      return appearances.stream()
          .map(
              one ->
                  new AppearanceView(
                      one.article(),
                      one.url(),
                      one.version(),
                      one.outlet(),
                      one.title(),
                      one.published(),
                      one.added().toString()))
          .toList();
    }
  }

  /** An article with its text and all that was read in it. */
  record ArticleDetail(
      ArticleView article,
      @Nullable String byline,
      @Nullable String language,
      String text,
      List<StatementView> statements,
      List<EventView> events,
      List<MeetingView> meetings,
      List<DocumentView> documents,
      List<AppearanceView> versions,
      List<AppearanceView> copies) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/api/v1/articles",
                "listArticles",
                "The articles of the record.",
                Answer.json(ArticlePage.class),
                this::list)
            .with(ORDER, Parameter.AFTER, Parameter.LIMIT),
        Operation.get(
                "/api/v1/articles/{id}",
                "getArticle",
                "One article with its text, statements, events, meetings and documents, its"
                    + " versions and copies.",
                Answer.json(ArticleDetail.class),
                this::one)
            .with(Parameter.inPath("id", "The SHA-256 of the article's text.")));
  }

  private Object list(Asked asked) {
    Order order = "oldest".equals(asked.text(ORDER)) ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
    String after = asked.text(Parameter.AFTER);
    if (after != null && negotiation.record().recorded(after).isEmpty()) {
      throw ProblemException.bad("after is the value of `next` on the page before, no other");
    }
    int limit = asked.number(Parameter.LIMIT);
    List<RecordedArticle> articles = negotiation.record().articles(order, after, limit + 1);
    boolean more = articles.size() > limit;
    List<RecordedArticle> shown = more ? articles.subList(0, limit) : articles;
    return new ArticlePage(
        shown.stream().map(ArticleView::of).toList(),
        more ? shown.get(shown.size() - 1).id() : null);
  }

  private Object one(Asked asked) {
    String id = asked.inPath("id");
    Record record = negotiation.record();
    RecordedArticle article =
        record
            .recorded(id)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "no article " + id + "; /api/v1/articles lists those there are"));
    Reading reading = record.reading(id).orElseThrow();
    String text = reading.article().text();
    List<StatementView> statements;
    try (Stream<Entry> entries = record.entries(new Filter.Equal(Field.ARTICLE, id))) {
      statements = entries.map(StatementView::of).toList();
    }
    return new ArticleDetail(
        ArticleView.of(article),
        reading.article().byline(),
        reading.article().language(),
        text,
        statements,
        reading.events().stream().map(event -> view(event, text)).toList(),
        reading.meetings().stream().map(meeting -> view(meeting, text)).toList(),
        reading.documents().stream().map(document -> view(document, text)).toList(),
        article.url() == null ? List.of() : AppearanceView.of(record.versions(article.url())),
        AppearanceView.of(record.appearances(article.copyGroup())));
  }

  private static EventView view(Event event, String text) {
    return new EventView(
        event.type().name(),
        event.mode(),
        event.context(),
        StatementView.codes(event.actor()),
        StatementView.codes(event.recipient()),
        event.date() == null ? null : event.date().value(),
        event.location(),
        Texts.word(event.status()),
        event.words(),
        event.words().in(text),
        event.statements());
  }

  private static MeetingView view(Meeting meeting, String text) {
    return new MeetingView(
        StatementView.codes(meeting.participants()),
        meeting.when() == null ? null : meeting.when().value(),
        meeting.where(),
        Texts.word(meeting.status()),
        meeting.words(),
        meeting.words().in(text),
        meeting.statements());
  }

  private static DocumentView view(Document document, String text) {
    return new DocumentView(
        document.title(),
        document.kind(),
        StatementView.codes(document.parties()),
        document.date() == null ? null : document.date().value(),
        document.provisions().stream().map(span -> span.in(text)).toList(),
        document.words(),
        document.words().in(text));
  }
}
