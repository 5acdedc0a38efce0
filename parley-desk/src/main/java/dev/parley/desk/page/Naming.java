package dev.parley.desk.page;

import dev.parley.desk.negotiation.Negotiation;
import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What ids and codes are called in plain words. */
public final class Naming {

  private static final Map<String, String> COUNTRIES = countries();
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("MIL", "military"),
          Map.entry("LEG", "parliament"),
          Map.entry("SPY", "intelligence"),
          Map.entry("COP", "police"),
          Map.entry("JUD", "courts"),
          Map.entry("OPP", "opposition"),
          Map.entry("PTY", "party"),
          Map.entry("REB", "rebels"),
          Map.entry("JRN", "press"),
          Map.entry("BUS", "business"),
          Map.entry("CVL", "civilians"),
          Map.entry("CRM", "criminals"),
          Map.entry("ELI", "elite"),
          Map.entry("EDU", "education"),
          Map.entry("MED", "health"),
          Map.entry("NGO", "association"),
          Map.entry("UNK", "unknown"));

  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();

  /** Takes the names of a negotiation's dossier, if it has one. */
  public Naming(Negotiation negotiation) {
    if (negotiation.dossier() != null) {
      negotiation.dossier().issues().forEach(issue -> issues.put(issue.id(), issue));
      negotiation.dossier().parties().forEach(party -> parties.put(party.id(), party));
    }
  }

  /** Returns an issue's title; its id where the dossier does not know it; empty for null. */
  public String issue(@Nullable String id) {
    Issue issue = issues.get(id);
    return id == null ? "" : Visible.of(issue == null ? id : issue.title());
  }

  /** Returns the dossier's issues, in its order. */
  public Collection<Issue> issues() {
    return issues.values();
  }

  /** Returns a party's name; its id where the dossier does not know it. */
  public String party(String id) {
    Party party = parties.get(id);
    return Visible.of(party == null ? id : party.name());
  }

  /** Returns the dossier's parties, in its order. */
  public Collection<Party> parties() {
    return parties.values();
  }

  /** Returns codes in words, joined with " and "; empty if there are none. */
  public static String actors(Collection<ActorCode> codes) {
    return codes.stream().map(Naming::actor).distinct().collect(Collectors.joining(" and "));
  }

  /** Returns codes that are written as a record joins them, in words. */
  public static String actors(String joined) {
    try {
      return joined.isEmpty() ? "" : actors(ActorCode.parseAll(joined));
    } catch (IllegalArgumentException e) {
      return Visible.of(joined);
    }
  }

  /** Returns the sides of codes in words, governments by the names of their countries alone. */
  public static String sides(Collection<ActorCode> codes) {
    return codes.stream()
        .map(code -> "GOV".equals(code.sector()) ? new ActorCode(code.country(), null) : code)
        .map(Naming::actor)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** Returns a code in words: {@code RUS GOV} is "Russia, government". */
  public static String actor(ActorCode code) {
    String sector = code.sector();
    if (sector != null && List.of("IGO", "IMG").contains(code.country())) {
      return sector;
    }
    String country = COUNTRIES.getOrDefault(code.country(), code.country());
    return sector == null ? country : country + ", " + SECTORS.getOrDefault(sector, sector);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      try {
        names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException e) {
        continue; // No three letters are known for it, so no code uses them.
      }
    }
    names.put("EUR", "European Union");
    names.put("UNO", "United Nations");
    names.put("IGO", "an organisation of states");
    names.put("IMG", "an armed movement");
    return Map.copyOf(names);
  }
}
