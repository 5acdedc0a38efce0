package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.ProblemException;
import dev.parley.model.Act;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.speaker.Speakers;
import dev.parley.record.speaker.SpokenFor;
import dev.parley.record.store.Actor;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks for whom, and a page for each who speaks. */
final class SpeakersPage implements Room {

  /** What the record calls the speaker where the text names nobody. */
  private static final String NOBODY = "nobody named";

  private static final int STATEMENTS = 100;
  private static final int COUNTED = 2_000;
  private static final int NAMES = 12;

  private final Press press;

  SpeakersPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/speakers", this::all);
    routes.get("/speakers/{name}", this::one);
    routes.post("/speakers/{name}/merge", this::merge, Role.EDITOR);
  }

  private void all(Context context) throws QuerySyntaxException {
    List<SpokenFor> spoken = Speakers.of(press.asking(Address.of(context)).entries(Filter.ALL));
    press.show(
        context,
        "speakers",
        "Speakers",
        Map.of("sides", spoken.stream().map(SpeakersPage::side).toList()));
  }

  private static SideView side(SpokenFor spoken) {
    int most = spoken.speakers().stream().mapToInt(one -> one.tally().statements()).max().orElse(1);
    List<Share> shares =
        spoken.speakers().stream()
            .limit(NAMES)
            .map(
                one ->
                    new Share(
                        Visible.brief(one.name(), 120),
                        one.unnamed() ? "unnamed" : "",
                        one.tally().statements(),
                        most,
                        "/speakers/" + Address.encode(one.name())))
            .toList();
    return new SideView(
        spoken.code().isEmpty() ? "Side not known" : Naming.actors(spoken.code()),
        spoken.code(),
        spoken.all().statements(),
        spoken.unnamed().statements(),
        shares,
        spoken.speakers().size(),
        spoken.outlets().size());
  }

  private void one(Context context) {
    String name = context.pathParam("name");
    if (name.equals(NOBODY)) {
      context.redirect("/search?q=-has:speaker");
      return;
    }
    Filter spoken = new Filter.Equal(Field.SPEAKER, name);
    List<Entry> entries =
        press.negotiation().record().page(spoken, Order.NEWEST_FIRST, null, COUNTED).entries();
    if (entries.isEmpty()) {
      // Where the text gives no name, the words that stand for it are what pages show.
      spoken = new Filter.Equal(Field.SOURCE, name);
      entries =
          press.negotiation().record().page(spoken, Order.NEWEST_FIRST, null, COUNTED).entries();
    }
    if (entries.isEmpty()) {
      throw ProblemException.notFound(
          "Nobody called \"" + Visible.brief(name, 120) + "\" speaks in the record.");
    }
    Map<Act, Integer> acts = new EnumMap<>(Act.class);
    entries.forEach(entry -> acts.merge(entry.statement().act(), 1, Integer::sum));
    int most = acts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Share> shares =
        acts.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .map(
                act ->
                    new Share(
                        Look.of(act.getKey()).word(),
                        Look.of(act.getKey()).css(),
                        act.getValue(),
                        most,
                        search(name, act.getKey())))
            .toList();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("name", Visible.brief(name, 200));
    parameters.put("raw", name);
    parameters.put("side", press.quote(entries.get(0)).side());
    parameters.put("count", press.negotiation().record().count(spoken));
    parameters.put("acts", shares);
    parameters.put(
        "quotes", press.quotes(entries.subList(0, Math.min(STATEMENTS, entries.size()))));
    parameters.put("others", others(name));
    parameters.put("mergers", mergers(name));
    press.show(context, "speaker", Visible.brief(name, 80), parameters);
  }

  private static String search(String name, Act act) {
    String quoted = '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return Address.of("/search")
        .with("q", "speaker:" + quoted + " act:" + Look.word(act))
        .toString();
  }

  private List<String> others(String name) {
    return press.negotiation().record().actors().stream()
        .map(Actor::name)
        .filter(other -> !other.equals(name))
        .limit(500)
        .sorted()
        .toList();
  }

  private List<Change> mergers(String name) {
    return Change.of(
        press.negotiation().record().corrections().stream()
            .filter(made -> made.kind() == MadeCorrection.Kind.MERGE)
            .filter(made -> name.equals(made.field()) || name.equals(made.value()))
            .toList(),
        press.naming());
  }

  private void merge(Context context) throws OverlookedException {
    String from = context.pathParam("name");
    String into = context.formParam("into");
    if (into == null || into.isBlank()) {
      throw ProblemException.bad("Say which name stays.");
    }
    press.correct(context, new Correction.MergeActors(from, into.strip(), List.of()), 0);
    context.redirect("/speakers/" + Address.encode(into.strip()), HttpStatus.SEE_OTHER);
  }
}
