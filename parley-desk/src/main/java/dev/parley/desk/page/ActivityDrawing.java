package dev.parley.desk.page;

import dev.parley.record.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much was said each day, as a small picture. */
final class ActivityDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 110;
  private static final int FOOT = 18;
  private static final List<String> FAMILIES = List.of("no", "say", "ask", "yes");

  private final Stretch stretch;

  ActivityDrawing(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Returns the picture of the days on which these entries were reported. */
  String svg(List<Entry> entries) {
    Map<LocalDate, Map<String, Integer>> days = new HashMap<>();
    int most = 1;
    for (Entry entry : entries) {
      LocalDate day = Stretch.day(entry.article());
      if (day != null && stretch.has(day)) {
        Map<String, Integer> ofDay = days.computeIfAbsent(day, d -> new HashMap<>());
        ofDay.merge(Look.of(entry.statement().act()).css(), 1, Integer::sum);
        most = Math.max(most, ofDay.values().stream().mapToInt(Integer::intValue).sum());
      }
    }
    Svg svg = new Svg(WIDTH, HEIGHT);
    svg.named(
        "activity",
        "Statements a day from "
            + Days.of(stretch.first())
            + " to "
            + Days.of(stretch.last())
            + ", at most "
            + most);
    double wide = (double) WIDTH / stretch.days();
    double unit = (double) (HEIGHT - FOOT - 4) / most;
    for (Map.Entry<LocalDate, Map<String, Integer>> day : days.entrySet()) {
      double x = stretch.place(day.getKey()) * WIDTH - wide / 2;
      double y = HEIGHT - FOOT;
      for (String family : FAMILIES) {
        double high = day.getValue().getOrDefault(family, 0) * unit;
        y -= high;
        svg.box(x + wide * 0.1, y, Math.max(1, wide * 0.8), high, "mark " + family);
      }
    }
    svg.line(0, HEIGHT - FOOT, WIDTH, HEIGHT - FOOT, "rule");
    svg.label(0, HEIGHT - 4, Days.of(stretch.first()), "date");
    svg.label(WIDTH, HEIGHT - 4, Days.of(stretch.last()), "date end");
    return svg.done();
  }
}
