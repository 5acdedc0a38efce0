package dev.parley.desk.page;

import java.util.List;
import java.util.Locale;

/**
 * How two actors stand to one another.
 *
 * @param one an actor
 * @param other another
 * @param congruence how much they agree, by their mean activity
 * @param conflict how much they oppose one another, by their mean activity
 * @param agree the issues on which their stances are the same
 * @param oppose the issues on which they are not
 */
public record Tie(
    String one,
    String other,
    double congruence,
    double conflict,
    List<String> agree,
    List<String> oppose) {

  /** Keeps its own copies. */
  public Tie {
    agree = List.copyOf(agree);
    oppose = List.copyOf(oppose);
  }

  /** Returns how strong it is, for or against. */
  double weight() {
    return congruence + conflict;
  }

  /** Returns a number as a table shows it. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
