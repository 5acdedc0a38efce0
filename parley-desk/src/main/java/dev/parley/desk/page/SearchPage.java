package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Page;
import dev.parley.record.store.Place;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Searches, with the query language and its help. */
final class SearchPage implements Room {

  private static final int SIZE = 50;

  private final Press press;

  SearchPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/search", this::search);
  }

  private void search(Context context) {
    Address here = Address.of(context);
    String typed = here.get("q");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("typed", typed == null ? "" : typed);
    parameters.put("naming", press.naming());
    parameters.put("mistake", null);
    parameters.put("quotes", List.of());
    parameters.put("found", -1L);
    parameters.put("next", null);
    if (typed != null) {
      try {
        find(press.negotiation().wanted(typed), here, parameters);
      } catch (QuerySyntaxException e) {
        context.status(HttpStatus.BAD_REQUEST);
        parameters.put("mistake", Mistake.of(e));
      }
    }
    press.show(
        context,
        "search",
        typed == null ? "Search" : "Search: " + Visible.brief(typed, 60),
        parameters);
  }

  private void find(Filter wanted, Address here, Map<String, Object> parameters) {
    Order order = "oldest".equals(here.get("order")) ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
    String after = here.get("after");
    Page page =
        press
            .negotiation()
            .record()
            .page(wanted, order, after == null ? null : Place.parse(after), SIZE);
    parameters.put("quotes", press.quotes(page.entries()));
    parameters.put("found", press.negotiation().record().count(wanted));
    parameters.put("next", page.next() == null ? null : here.with("after", page.next()).toString());
  }
}
