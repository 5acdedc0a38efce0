package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.condition.Pledge;
import dev.parley.record.condition.Pledges;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The if-then ledger: threats, promises, offers, refusals and demands that hang on a condition. */
final class ConditionsPage implements Room {

  private static final int SHOWN = 200;

  private final Press press;

  ConditionsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/conditions", this::ledger);
  }

  private void ledger(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    String kind = here.get("kind", "").toUpperCase(Locale.ROOT);
    List<Pledge> pledges = Pledges.of(press.asking(here).entries(new Filter.Has(Field.CONDITION)));
    List<Pledge> wanted =
        pledges.stream().filter(one -> kind.isEmpty() || one.kind().name().equals(kind)).toList();
    List<KindCount> kinds = new ArrayList<>();
    for (Pledge.Kind one : Pledge.Kind.values()) {
      long count = pledges.stream().filter(pledge -> pledge.kind() == one).count();
      kinds.add(new KindCount(Look.word(one), count, one.name().equals(kind)));
    }
    press.show(
        context,
        "conditions",
        "Conditions",
        Map.of(
            "pledges", wanted.stream().limit(SHOWN).map(this::pledged).toList(),
            "kinds", kinds,
            "all", wanted.size()));
  }

  private Pledged pledged(Pledge pledge) {
    return new Pledged(
        Look.word(pledge.kind()),
        press.quote(pledge.first().entry()),
        Visible.of(pledge.condition()),
        Visible.of(pledge.consequence()),
        pledge.repeats().stream().map(said -> press.quote(said.entry())).toList());
  }
}
