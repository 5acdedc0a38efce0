package dev.parley.desk.page;

import dev.parley.desk.Room;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;

/** Everything that people corrected, the latest first. */
final class CorrectionsPage implements Room {

  private static final int SHOWN = 200;

  private final Press press;

  CorrectionsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/corrections", this::all);
  }

  private void all(Context context) {
    List<Change> changes = Change.of(press.negotiation().record().corrections(), press.naming());
    press.show(
        context,
        "corrections",
        "Corrections",
        Map.of(
            "changes",
            changes.stream().limit(SHOWN).toList(),
            "all",
            changes.size(),
            "orphans",
            press.quotes(press.negotiation().record().orphans())));
  }
}
