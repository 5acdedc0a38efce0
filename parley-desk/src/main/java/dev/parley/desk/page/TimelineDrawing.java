package dev.parley.desk.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A timeline with a lane a party. Marks of one lane that would lie over one another stand in a
 * column; what does not fit in it is told as a number.
 */
final class TimelineDrawing {

  static final int LABEL = 150;
  static final int WIDTH = 1_200;
  private static final int TOP = 34;
  private static final int LANE = 62;
  private static final int STEP = 11;
  private static final int MOST_IN_COLUMN = 5;
  private static final double COLUMN = 13;
  private static final int LETTERS = 20;
  private static final List<String> FAMILIES = List.of("yes", "ask", "say", "no");

  private final Stretch stretch;
  private final List<String> lanes;

  TimelineDrawing(Stretch stretch, List<String> lanes) {
    this.stretch = stretch;
    this.lanes = List.copyOf(lanes);
  }

  /** Returns the picture of the marks that lie in the stretch and in a lane. */
  String svg(List<Dot> dots) {
    Svg svg = new Svg(WIDTH, TOP + LANE * lanes.size() + 6);
    svg.linked(
        "timeline", "Statements, events and meetings by party and day; the same as a list below");
    axis(svg);
    for (int lane = 0; lane < lanes.size(); lane++) {
      int y = TOP + lane * LANE;
      svg.line(0, y, WIDTH, y, "rule");
      svg.label(4, y + LANE / 2.0 + 4, Visible.brief(lanes.get(lane), LETTERS), "lane");
      columns(dots, lanes.get(lane)).forEach((column, marks) -> column(svg, column, marks, y));
    }
    return svg.done();
  }

  private Map<Long, List<Dot>> columns(List<Dot> dots, String lane) {
    Map<Long, List<Dot>> columns = new TreeMap<>();
    for (Dot dot : dots) {
      if (dot.lane().equals(lane) && stretch.has(dot.day())) {
        long column = Math.round(x(dot.day()) / COLUMN);
        columns.computeIfAbsent(column, c -> new ArrayList<>()).add(dot);
      }
    }
    columns
        .values()
        .forEach(
            marks -> marks.sort(Comparator.comparing(dot -> FAMILIES.indexOf(dot.look().css()))));
    return columns;
  }

  private static void column(Svg svg, long column, List<Dot> marks, int top) {
    double x = column * COLUMN;
    int fit = marks.size() > MOST_IN_COLUMN ? MOST_IN_COLUMN - 1 : marks.size();
    for (int i = 0; i < fit; i++) {
      Dot dot = marks.get(i);
      svg.link(dot.here(), dot.title());
      mark(svg, x, top + LANE - 8 - i * STEP, dot.look());
      svg.end();
    }
    if (fit < marks.size()) {
      svg.label(x, top + LANE - 5 - fit * STEP, "+" + (marks.size() - fit), "more");
    }
  }

  /** Draws a mark: its form tells the family, so that nothing hangs on its colour. */
  private static void mark(Svg svg, double x, double y, Look look) {
    String css = "mark " + look.css();
    switch (look.css()) {
      case "yes" -> svg.path(shape("M%s,%s l4.5,8.5 h-9 z", x, y - 4.5), css);
      case "ask" -> svg.path(shape("M%s,%s l4.8,4.8 l-4.8,4.8 l-4.8,-4.8 z", x, y - 4.8), css);
      case "no" -> svg.box(x - 4, y - 4, 8, 8, css);
      case "event" -> svg.path(shape("M%s,%s v9 M%s,%s h9", x, y - 4.5, x - 4.5, y), css);
      case "cancelled" -> svg.path(shape("M%s,%s l8,8 m-8,0 l8,-8", x - 4, y - 4), css);
      default -> svg.circle(x, y, 4.2, css);
    }
  }

  private static String shape(String form, Object... places) {
    return String.format(Locale.ROOT, form.replace("%s", "%.1f"), places);
  }

  private void axis(Svg svg) {
    int bottom = TOP + LANE * lanes.size();
    boolean byMonth = stretch.days() > 60;
    boolean byYear = stretch.days() > 1_500;
    double last = -100;
    for (LocalDate day = stretch.first(); !day.isAfter(stretch.last()); day = day.plusDays(1)) {
      boolean tick =
          byYear
              ? day.getDayOfYear() == 1
              : byMonth ? day.getDayOfMonth() == 1 : day.getDayOfWeek() == DayOfWeek.MONDAY;
      if (tick) {
        double x = x(day) - (WIDTH - LABEL) / (2.0 * stretch.days());
        svg.line(x, 20, x, bottom, "tick");
        if (x - last > 56) {
          svg.label(x + 3, 16, name(day, byMonth, byYear), "date");
          last = x;
        }
      }
    }
  }

  private static String name(LocalDate day, boolean byMonth, boolean byYear) {
    if (byYear) {
      return String.valueOf(day.getYear());
    }
    if (!byMonth) {
      return Days.brief(day);
    }
    String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return month + " " + day.getYear();
  }

  private double x(LocalDate day) {
    return LABEL + stretch.place(day) * (WIDTH - LABEL - 8);
  }
}
