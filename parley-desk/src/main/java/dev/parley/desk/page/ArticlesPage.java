package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Record;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles, the newest first; of a search, those in which something that it finds was said. */
final class ArticlesPage implements Room {

  private static final int ENTRIES = 1_000;
  private static final int SIZE = 60;

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
    if (here.get("q") == null) {
      all(context, here);
      return;
    }
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

  private void all(Context context, Address here) {
    Record record = press.negotiation().record();
    List<Listed> listed = new ArrayList<>();
    for (RecordedArticle article : record.articles(Order.NEWEST_FIRST, here.get("after"), SIZE)) {
      long count = record.count(new Filter.Equal(Field.ARTICLE, article.id()));
      listed.add(Listed.of(article, (int) count));
    }
    String older =
        listed.size() < SIZE
            ? null
            : here.with("after", listed.get(listed.size() - 1).id()).toString();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("articles", listed);
    parameters.put("older", older);
    press.show(context, "articles", "Articles", parameters);
  }

  /** Returns an article's headline, or that it has none. */
  static String headline(RecordedArticle article) {
    String title = Visible.brief(article.title(), 300);
    return title.isEmpty() ? "Untitled article" : title;
  }
}
