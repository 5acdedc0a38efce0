package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.timeline.Clock;
import dev.parley.record.timeline.Happening;
import dev.parley.record.timeline.Timeline;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements, events and meetings in lanes, by either clock. */
final class TimelinePage implements Room {

  /** What is said on a day may be reported so many days later, and is looked for so far. */
  private static final int LATE = 45;

  private static final int USUAL_DAYS = 180;
  private static final int AHEAD = 14;
  private static final int MOST_LANES = 16;
  private static final int LISTED = 200;

  private final Press press;

  TimelinePage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/timeline", this::timeline);
  }

  private void timeline(Context context) throws QuerySyntaxException {
    Address here = Address.of(context);
    Clock clock = "reported".equals(here.get("clock")) ? Clock.REPORTED : Clock.SAID;
    Map<String, Object> parameters = new HashMap<>();
    Stretch stretch = stretch(here);
    List<Happened> happened = stretch == null ? List.of() : happened(here, clock, stretch);
    List<String> lanes = lanes(happened);
    parameters.put("stretch", stretch);
    parameters.put("byReport", clock == Clock.REPORTED);
    parameters.put(
        "drawing", stretch == null ? "" : new TimelineDrawing(stretch, lanes).svg(dots(happened)));
    List<Happened> latest = new ArrayList<>(happened);
    Collections.reverse(latest);
    parameters.put("listed", latest.stream().limit(LISTED).toList());
    parameters.put("all", latest.size());
    parameters.put("left", TimelineDrawing.LABEL);
    press.show(context, "timeline", "Timeline", parameters);
  }

  /** Returns the days that an address asks for, else the last half year of reports. */
  private @Nullable Stretch stretch(Address here) {
    LocalDate first = press.firstReport();
    LocalDate last = press.lastReport();
    LocalDate from = here.day("from");
    LocalDate to = here.day("to");
    if (first == null || last == null) {
      return null;
    }
    LocalDate end = to == null ? last.plusDays(AHEAD) : to;
    LocalDate usual = end.minusDays(USUAL_DAYS);
    LocalDate start = from == null ? (usual.isBefore(first) ? first.minusDays(4) : usual) : from;
    return start.isAfter(end) ? new Stretch(end, end) : new Stretch(start, end);
  }

  private List<Happened> happened(Address here, Clock clock, Stretch stretch)
      throws QuerySyntaxException {
    Filter reported =
        new Filter.Days(Filter.Clock.PUBLISHED, stretch.first(), stretch.last().plusDays(LATE));
    var asking = press.asking(here);
    Lanes lanes = new Lanes(press.negotiation().parties().orElse(null));
    List<Happened> happened = new ArrayList<>();
    try (Stream<Entry> entries = asking.entries(reported)) {
      List<Happening> happenings = Timeline.of(clock, entries, asking.events(), asking.meetings());
      for (Happening happening : happenings) {
        LocalDate day = day(happening, clock);
        if (day != null && stretch.has(day)) {
          happened.add(Happened.of(happening, day, lanes, press));
        }
      }
    }
    return happened;
  }

  private static @Nullable LocalDate day(Happening happening, Clock clock) {
    boolean said = clock == Clock.SAID;
    if (happening instanceof Happening.OfStatement statement) {
      Entry entry = statement.said().entry();
      return said ? Moment.of(entry).day() : Stretch.day(entry.article());
    }
    if (happening instanceof Happening.OfEvent event) {
      var told = event.told().get(0);
      TimeFrame article = TimeFrame.of(told.article().published());
      TimeFrame when = said ? TimeFrame.near(told.what().date(), article) : null;
      return when == null ? Stretch.day(told.article()) : when.last().toLocalDate();
    }
    var meeting = ((Happening.OfMeeting) happening).meeting();
    TimeFrame when = said ? meeting.when().value() : null;
    return when == null
        ? Stretch.day(meeting.mentions().get(0).article())
        : when.last().toLocalDate();
  }

  /** Returns the lanes with most in them, the meetings first and the others last. */
  private static List<String> lanes(List<Happened> happened) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    happened.forEach(one -> one.lanes().forEach(lane -> counts.merge(lane, 1, Integer::sum)));
    List<String> lanes = new ArrayList<>(counts.keySet());
    lanes.removeAll(List.of(Lanes.MEETINGS, Lanes.OTHERS));
    lanes.sort(Comparator.comparing((String lane) -> -counts.getOrDefault(lane, 0)));
    List<String> shown = new ArrayList<>(lanes.subList(0, Math.min(MOST_LANES, lanes.size())));
    if (counts.containsKey(Lanes.MEETINGS)) {
      shown.add(0, Lanes.MEETINGS);
    }
    if (counts.containsKey(Lanes.OTHERS)) {
      shown.add(Lanes.OTHERS);
    }
    return shown;
  }

  private static List<Dot> dots(List<Happened> happened) {
    List<Dot> dots = new ArrayList<>();
    for (Happened one : happened) {
      if (one.day() != null) {
        for (String lane : one.lanes()) {
          dots.add(new Dot(one.day(), lane, one.look(), one.title(), one.here()));
        }
      }
    }
    return dots;
  }
}
