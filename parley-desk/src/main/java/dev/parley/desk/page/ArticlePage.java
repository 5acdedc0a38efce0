package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.ProblemException;
import dev.parley.model.Article;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.Moment;
import dev.parley.record.correction.Correction;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article with what was read in it, its versions, and its copies. */
final class ArticlePage implements Room {

  private final Press press;

  ArticlePage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/articles/{article}", this::article);
    routes.post("/articles/{article}/entries", this::addEntry, Role.EDITOR);
  }

  private void article(Context context) {
    String id = context.pathParam("article");
    RecordedArticle recorded = recorded(id);
    Article article = article(id);
    List<Entry> entries = entries(id);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("article", recorded);
    parameters.put("headline", headline(recorded));
    parameters.put("byline", Visible.brief(article.byline(), 200));
    parameters.put("outside", OutsideLink.page(recorded.url()));
    parameters.put(
        "text", MarkedText.of(article.text(), entries.stream().map(Entry::statement).toList()));
    parameters.put("quotes", press.quotes(entries));
    parameters.put("versions", versions(recorded));
    parameters.put(
        "copies",
        Printed.of(press.negotiation().record().appearances(recorded.copyGroup())).stream()
            .filter(place -> !place.article().equals(id))
            .toList());
    parameters.put("changes", changes(context.queryParam("from"), article));
    parameters.put("from", context.queryParam("from") == null ? "" : context.queryParam("from"));
    press.show(context, "article", headline(recorded), parameters);
  }

  private void addEntry(Context context) throws OverlookedException {
    String id = context.pathParam("article");
    Article article = article(id);
    MissedStatement missed =
        new MissedStatement(
            article.text(),
            context.formParam("content"),
            context.formParam("source"),
            context.formParam("speaker"),
            context.formParam("act"),
            context.formParam("stance"));
    long number = press.correct(context, new Correction.Add(id, missed.statement()), 0);
    String entry =
        press.negotiation().record().corrections().stream()
            .filter(made -> made.number() == number)
            .map(made -> String.valueOf(made.entry()))
            .findFirst()
            .orElseThrow();
    context.redirect(
        "/articles/" + Address.encode(id) + "#e-" + Address.encode(entry), HttpStatus.SEE_OTHER);
  }

  private List<Printed> versions(RecordedArticle recorded) {
    return recorded.url() == null
        ? List.of()
        : Printed.of(press.negotiation().record().versions(recorded.url()));
  }

  private @Nullable WordChanges changes(@Nullable String from, Article article) {
    return from == null || from.isBlank()
        ? null
        : WordChanges.between(article(from).text(), article.text());
  }

  private List<Entry> entries(String id) {
    try (Stream<Entry> entries =
        press.negotiation().record().entries(new Filter.Equal(Field.ARTICLE, id))) {
      return entries.sorted(Comparator.comparingInt(one -> Moment.place(one.statement()))).toList();
    }
  }

  private Article article(String id) {
    return press
        .negotiation()
        .record()
        .article(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "The record has no article \"" + Visible.brief(id, 80) + "\"."));
  }

  private RecordedArticle recorded(String id) {
    return press
        .negotiation()
        .record()
        .recorded(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "The record has no article \"" + Visible.brief(id, 80) + "\"."));
  }

  private static String headline(RecordedArticle article) {
    return ArticlesPage.headline(article);
  }
}
