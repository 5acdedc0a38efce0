package dev.parley.desk.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Who stands with whom, as a picture: actors that agree are drawn to one another and those in
 * conflict kept apart (Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991,
 * with conflict as a further repulsion). It begins on a circle and does a fixed number of steps, so
 * that the same ties always give the same picture.
 */
final class NetworkDrawing {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final int MARGIN_X = 110;
  private static final int MARGIN_Y = 50;
  private static final double WIDE_APART = 130;
  private static final double HIGH_APART = 60;
  private static final double WEAK = 0.25;
  private static final int STEPS = 300;
  private static final int MOST_ACTORS = 40;
  private static final int LETTERS = 24;

  private final List<Tie> ties;
  private final List<String> actors = new ArrayList<>();
  private final double[] x;
  private final double[] y;

  NetworkDrawing(List<Tie> all) {
    for (Tie tie : all) {
      for (String actor : List.of(tie.one(), tie.other())) {
        if (!actors.contains(actor) && actors.size() < MOST_ACTORS) {
          actors.add(actor);
        }
      }
    }
    ties =
        all.stream().filter(t -> actors.contains(t.one()) && actors.contains(t.other())).toList();
    x = new double[actors.size()];
    y = new double[actors.size()];
  }

  /** Returns the picture. */
  String svg() {
    place();
    spread(x, MARGIN_X, WIDTH - MARGIN_X);
    spread(y, MARGIN_Y, HEIGHT - MARGIN_Y);
    part();
    Svg svg = new Svg(WIDTH, HEIGHT);
    svg.named("network", "Network of " + actors.size() + " actors; the table below tells the same");
    for (Tie tie : ties) {
      int one = actors.indexOf(tie.one());
      int other = actors.indexOf(tie.other());
      boolean friends = tie.congruence() >= tie.conflict();
      double net = Math.abs(tie.congruence() - tie.conflict());
      double wide = 1 + 5 * net;
      String css = (friends ? "tie with" : "tie versus") + (net < WEAK ? " weak" : "");
      svg.line(x[one], y[one], x[other], y[other], css, wide);
    }
    for (int i = 0; i < actors.size(); i++) {
      svg.circle(x[i], y[i], 7, "actor");
      svg.label(x[i], y[i] - 12, Visible.brief(actors.get(i), LETTERS), "name");
    }
    return svg.done();
  }

  private void place() {
    int n = actors.size();
    for (int i = 0; i < n; i++) {
      x[i] = Math.cos(2 * Math.PI * i / n);
      y[i] = Math.sin(2 * Math.PI * i / n);
    }
    double[][] pull = new double[n][n];
    for (Tie tie : ties) {
      int one = actors.indexOf(tie.one());
      int other = actors.indexOf(tie.other());
      pull[one][other] = tie.congruence() - 1.5 * tie.conflict();
      pull[other][one] = pull[one][other];
    }
    for (int step = 0; step < STEPS; step++) {
      move(pull, 0.1 * (1 - (double) step / STEPS));
    }
  }

  private void move(double[][] pull, double most) {
    int n = actors.size();
    double ideal = Math.sqrt(4.0 / n);
    double[] dx = new double[n];
    double[] dy = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i == j) {
          continue;
        }
        double awayX = x[i] - x[j];
        double awayY = y[i] - y[j];
        double distance = Math.max(0.01, Math.hypot(awayX, awayY));
        double apart = ideal * ideal / distance - pull[i][j] * distance * distance / ideal;
        dx[i] += awayX / distance * apart;
        dy[i] += awayY / distance * apart;
      }
      dx[i] -= 0.3 * x[i];
      dy[i] -= 0.3 * y[i];
    }
    for (int i = 0; i < n; i++) {
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, most);
      y[i] += dy[i] / length * Math.min(length, most);
    }
  }

  /** Moves apart what stands too near to be told apart, names included. */
  private void part() {
    for (int round = 0; round < 60; round++) {
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          double across = (x[i] - x[j]) / WIDE_APART;
          double down = (y[i] - y[j]) / HIGH_APART;
          double distance = Math.hypot(across, down);
          if (distance < 1) {
            double push = (1 - distance) / 2 / Math.max(0.05, distance);
            double moveX = distance < 0.01 ? 0.5 : across * push;
            double moveY = distance < 0.01 ? 0.5 : down * push;
            x[i] = within(x[i] + moveX * WIDE_APART, MARGIN_X, WIDTH - MARGIN_X);
            x[j] = within(x[j] - moveX * WIDE_APART, MARGIN_X, WIDTH - MARGIN_X);
            y[i] = within(y[i] + moveY * HIGH_APART, MARGIN_Y, HEIGHT - MARGIN_Y);
            y[j] = within(y[j] - moveY * HIGH_APART, MARGIN_Y, HEIGHT - MARGIN_Y);
          }
        }
      }
    }
  }

  private static double within(double place, double least, double most) {
    return Math.max(least, Math.min(most, place));
  }

  private static void spread(double[] places, double from, double to) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double place : places) {
      least = Math.min(least, place);
      most = Math.max(most, place);
    }
    double range = Math.max(1e-9, most - least);
    for (int i = 0; i < places.length; i++) {
      places[i] = from + (places[i] - least) / range * (to - from);
    }
  }
}
