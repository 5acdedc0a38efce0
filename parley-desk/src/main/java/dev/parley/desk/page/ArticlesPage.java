package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The articles in which anything was said, the newest report first, a stretch of days at a time. */
final class ArticlesPage implements Room {

  private static final int ENTRIES = 1_000;

  private final Press press;

  ArticlesPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/articles", this::list);
  }

  private void list(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    LocalDate until = here.day("until");
    Filter wanted = press.negotiation().wanted(here.get("q"));
    Filter reported =
        until == null
            ? wanted
            : Filter.and(wanted, new Filter.Days(Filter.Clock.PUBLISHED, null, until));
    var page = press.negotiation().record().page(reported, Order.NEWEST_FIRST, null, ENTRIES);
    Map<String, Listed> listed = Listed.of(page.entries());
    String older = null;
    if (page.next() != null) {
      Entry last = page.entries().get(page.entries().size() - 1);
      LocalDate day = Stretch.day(last.article());
      boolean moves = day != null && !day.equals(until);
      // The last article may be cut off in its middle, so the next page begins with its day.
      older = moves ? here.with("until", day).toString() : null;
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("articles", listed.values());
    parameters.put("older", older);
    press.show(context, "articles", "Articles", parameters);
  }

  /** Returns an article's headline, or that it has none. */
  static String headline(RecordedArticle article) {
    String title = Visible.brief(article.title(), 300);
    return title.isEmpty() ? "Untitled article" : title;
  }
}
