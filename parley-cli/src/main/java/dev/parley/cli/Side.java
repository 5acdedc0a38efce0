package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.model.Speaker;
import dev.parley.model.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom a statement speaks for, as a heading: a country or an organisation, several where several
 * speak together.
 *
 * @param name in English
 */
record Side(String name) {

  /** Where the text names nobody. */
  static final Side NOBODY = new Side("Nobody named");

  /** Where somebody speaks, and for whom is not known. */
  static final Side UNKNOWN = new Side("Side not known");

  private static final Map<String, String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build())
          .collect(
              Collectors.toMap(
                  Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH)));

  /** Returns the side of a statement's speaker. */
  static Side of(Statement statement) {
    Speaker speaker = statement.speaker();
    if (!speaker.code().isEmpty()) {
      return new Side(
          speaker.code().stream().map(Side::name).distinct().collect(Collectors.joining(" and ")));
    }
    boolean somebody = statement.source() != null || speaker.name() != null;
    return somebody ? UNKNOWN : NOBODY;
  }

  private static String name(ActorCode code) {
    String country = code.country();
    String sector = code.sector();
    return switch (country) {
      case "EUR" -> "European Union";
      case "UNO" -> "United Nations";
      case "IGO" -> sector == null ? "Organisations of states" : sector;
      case "IMG" -> sector == null ? "Armed movements" : sector;
      default -> COUNTRIES.getOrDefault(country, country);
    };
  }

  /**
   * Returns the sides in the order in which they are shown: as they first appear, then those not
   * known, and nobody last.
   */
  static List<Side> inOrder(List<Statement> statements) {
    Function<Side, Integer> rank = side -> side.equals(NOBODY) ? 2 : side.equals(UNKNOWN) ? 1 : 0;
    return statements.stream().map(Side::of).distinct().sorted(Comparator.comparing(rank)).toList();
  }
}
