package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.web.ProblemException;
import dev.parley.record.position.Position;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.telling.Said;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each party stands on each issue, and how each of them came there. */
final class PositionsPage implements Room {

  private final Press press;

  PositionsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/positions", this::table);
    routes.get("/positions.svg", this::drawing);
    routes.get("/positions/{party}/{issue}", this::history);
  }

  private void table(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("grid", grid(here));
    parameters.put("naming", press.naming());
    parameters.put("slider", Slider.of(press.firstReport(), press.lastReport(), here.day("asof")));
    press.show(context, "positions", "Positions", parameters);
  }

  private void drawing(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    context.contentType("image/svg+xml");
    context.result(new PositionDrawing(grid(here), press.naming()).svg(here.day("asof")));
  }

  private PositionGrid grid(Address here) throws QuerySyntaxException {
    List<Position> positions =
        press.negotiation().dossier() == null ? List.of() : press.asking(here).positions();
    return PositionGrid.of(positions, press.naming(), here);
  }

  private void history(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    String party = context.pathParam("party");
    String issue = context.pathParam("issue");
    if (press.negotiation().dossier() == null) {
      throw ProblemException.notFound("Without a dossier there are no parties.");
    }
    Position position =
        press.asking(here).positions().stream()
            .filter(one -> one.party().id().equals(party) && one.issue().equals(issue))
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "No statement of \""
                            + party
                            + "\" on \""
                            + issue
                            + "\" is in the record."));
    List<Said> turns = position.turns();
    List<Step> steps = new ArrayList<>();
    for (Said said : position.history()) {
      steps.add(
          new Step(press.quote(said.entry()), press.quotes(said.retold()), turns.contains(said)));
    }
    Collections.reverse(steps);
    LocalDate asOf = here.day("asof");
    press.show(
        context,
        "history",
        press.naming().party(party) + " on " + press.naming().issue(issue),
        Map.of(
            "party",
            press.naming().party(party),
            "about",
            press.naming().issue(issue),
            "described",
            press.negotiation().dossier().issue(issue).map(one -> one.description()).orElse(""),
            "steps",
            steps,
            "stance",
            Look.of(position.stance()),
            "asOf",
            asOf == null ? "" : Days.of(asOf),
            "back",
            Address.of("/positions").with("asof", here.get("asof")).toString()));
  }
}
