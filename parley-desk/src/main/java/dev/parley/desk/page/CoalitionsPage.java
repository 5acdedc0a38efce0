package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.Entry;
import dev.parley.record.ask.Asking;
import dev.parley.record.coalition.Coalitions;
import dev.parley.record.coalition.Link;
import dev.parley.record.party.Parties;
import dev.parley.record.query.QuerySyntaxException;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who agrees with whom, and on what. */
final class CoalitionsPage implements Room {

  private final Press press;

  CoalitionsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/coalitions", this::network);
  }

  private void network(Context context) throws QuerySyntaxException {
    Asking asking = press.asking(Address.of(context));
    Parties parties = asking.parties();
    List<Tie> ties;
    try (Stream<Entry> stances = asking.stances()) {
      List<Link> links =
          parties == null ? Coalitions.betweenSides(stances) : Coalitions.between(parties, stances);
      ties =
          links.stream()
              .map(link -> tie(link, parties != null))
              .sorted(Comparator.comparingDouble(Tie::weight).reversed())
              .toList();
    }
    press.show(
        context,
        "coalitions",
        "Coalitions",
        Map.of("ties", ties, "drawing", ties.isEmpty() ? "" : new NetworkDrawing(ties).svg()));
  }

  private Tie tie(Link link, boolean ofParties) {
    return new Tie(
        name(link.one(), ofParties),
        name(link.other(), ofParties),
        link.normalizedCongruence(),
        link.normalizedConflict(),
        issues(link, true),
        issues(link, false));
  }

  private String name(String actor, boolean ofParties) {
    return ofParties ? press.naming().party(actor) : Naming.actors(actor);
  }

  private List<String> issues(Link link, boolean agree) {
    return link.rests().stream()
        .filter(pair -> (pair.one() == pair.other()) == agree)
        .map(pair -> press.naming().issue(pair.issue()))
        .distinct()
        .toList();
  }
}
