package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.ask.Asking;
import dev.parley.record.claim.Claim;
import dev.parley.record.claim.Claims;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.telling.Said;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;

/** Who says what to be so, who denies it, who would not say. */
final class ClaimsPage implements Room {

  private static final int SHOWN = 200;

  private final Press press;

  ClaimsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/claims", this::claims);
  }

  private void claims(Context context) throws QuerySyntaxException {
    Asking asking = press.asking(Address.of(context));
    List<Claim> claims = Claims.contested(() -> asking.entries(Filter.ALL));
    press.show(
        context,
        "claims",
        "Contested claims",
        Map.of(
            "claims", claims.stream().limit(SHOWN).map(this::contested).toList(),
            "all", claims.size()));
  }

  private Contested contested(Claim claim) {
    Said made = claim.claim();
    return new Contested(
        made == null ? null : press.quote(made.entry()),
        made == null ? 0 : Said.outlets(List.of(made)).size(),
        claim.denials().stream().map(said -> press.quote(said.entry())).toList(),
        claim.declines().stream().map(said -> press.quote(said.entry())).toList());
  }
}
