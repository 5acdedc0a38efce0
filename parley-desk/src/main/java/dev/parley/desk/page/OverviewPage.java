package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.Entry;
import dev.parley.record.ask.Asking;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.position.Shift;
import dev.parley.record.position.Shifts;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Actor;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the talks stand at a glance. */
final class OverviewPage implements Room {

  private static final int SHIFTS = 8;
  private static final int MEETINGS = 6;
  private static final int SPEAKERS = 10;
  private static final int ARTICLES = 8;
  private static final int NEW_ENTRIES = 400;
  private static final int DAYS = 90;

  private final Press press;

  OverviewPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::overview);
  }

  private void overview(Context context) throws QuerySyntaxException {
    Asking asking = press.asking(Address.of("/"));
    LastVisit visit = LastVisit.of(context, Instant.now());
    LocalDate last = press.lastReport();
    List<Entry> added = added(visit.since());
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("count", press.negotiation().record().count(Filter.ALL));
    parameters.put("last", last == null ? "" : Days.of(last));
    parameters.put("since", visit.since() == null ? "" : Days.of(visit.since()));
    parameters.put("added", added.size());
    parameters.put("articles", Listed.of(added).values().stream().limit(ARTICLES).toList());
    parameters.put("shifts", shifts(asking));
    parameters.put("meetings", meetings(asking, last));
    parameters.put("speakers", speakers());
    parameters.put("activity", last == null ? "" : activity(last));
    parameters.put("described", described());
    press.show(context, "overview", "Overview", parameters);
  }

  private String described() {
    return press.negotiation().dossier() == null
        ? ""
        : Visible.of(press.negotiation().dossier().description());
  }

  /** Returns what came in since a visit, or the newest where there was none. */
  private List<Entry> added(@Nullable Instant since) {
    Filter days =
        since == null
            ? Filter.ALL
            : new Filter.Days(Filter.Clock.ADDED, since.atZone(ZoneOffset.UTC).toLocalDate(), null);
    return press
        .negotiation()
        .record()
        .page(days, Order.NEWEST_FIRST, null, NEW_ENTRIES)
        .entries()
        .stream()
        .filter(entry -> since == null || entry.article().added().isAfter(since))
        .toList();
  }

  private List<Turn> shifts(Asking asking) {
    if (asking.parties() == null) {
      return List.of();
    }
    List<Shift> shifts = Shifts.of(asking.positions(), null);
    return shifts.stream()
        .filter(Shift::ofStance)
        .limit(SHIFTS)
        .map(shift -> Turn.of(shift, press))
        .toList();
  }

  private List<MeetingView> meetings(Asking asking, @Nullable LocalDate last) {
    List<MeetingAccount> expected = new ArrayList<>();
    for (MeetingAccount account : Meetings.of(asking.meetings())) {
      TimeFrame when = account.when().value();
      boolean ahead = last == null || when != null && !when.last().toLocalDate().isBefore(last);
      if (account.state() == MeetingAccount.State.EXPECTED && ahead) {
        expected.add(account);
      }
    }
    return expected.stream()
        .limit(MEETINGS)
        .map(account -> MeetingView.of(account, press))
        .toList();
  }

  private List<Share> speakers() {
    List<Actor> actors = press.negotiation().record().actors().stream().limit(SPEAKERS).toList();
    long most = actors.stream().mapToLong(Actor::entries).max().orElse(1);
    return actors.stream()
        .map(
            actor ->
                new Share(
                    Visible.brief(actor.name(), 120),
                    Naming.actors(actor.code()),
                    actor.entries(),
                    most,
                    "/speakers/" + Address.encode(actor.name())))
        .toList();
  }

  private String activity(LocalDate last) {
    Stretch stretch = new Stretch(last.minusDays(DAYS - 1), last);
    Filter reported = new Filter.Days(Filter.Clock.PUBLISHED, stretch.first(), last);
    try (Stream<Entry> entries = press.negotiation().record().entries(reported)) {
      return new ActivityDrawing(stretch).svg(entries.toList());
    }
  }
}
