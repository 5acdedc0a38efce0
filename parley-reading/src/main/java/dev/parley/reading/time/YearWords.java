package dev.parley.reading.time;

import java.util.Set;

/** The company that four digits keep where they are a year, and where they count something. */
final class YearWords {

  /** Before four digits that are a year whatever follows. */
  static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "before",
          "after",
          "throughout",
          "late",
          "early",
          "mid",
          "circa",
          "year",
          "fiscal");

  /** Before four digits that are a year in modern times. */
  static final Set<String> BEFORE_MODERN_YEAR = Set.of("of", "from", "between");

  /** Before four digits that qualify something: "the 2015 deal", "Russia's 2014 annexation". */
  static final Set<String> BEFORE_QUALIFIER =
      Set.of("the", "a", "an", "'", "s", "its", "his", "her", "their", "our", "this", "that");

  /** Link years in a list or a range. */
  static final Set<String> BETWEEN_YEARS = Set.of("and", "or", "to", "until", "through", "-", ",");

  /** What people name by its year. */
  static final Set<String> NAMED_BY_YEAR =
      Set.of(
          "accord",
          "accords",
          "agreement",
          "agreements",
          "annexation",
          "attack",
          "budget",
          "ceasefire",
          "charter",
          "conference",
          "conflict",
          "constitution",
          "convention",
          "coup",
          "crisis",
          "deal",
          "declaration",
          "election",
          "elections",
          "interview",
          "invasion",
          "memorandum",
          "meeting",
          "nuclear",
          "pact",
          "peace",
          "protocol",
          "referendum",
          "report",
          "resolution",
          "revolution",
          "speech",
          "summit",
          "talks",
          "treaty",
          "truce",
          "uprising",
          "war");

  /** What is counted by the thousand, not dated. */
  static final Set<String> COUNTED =
      Set.of(
          ("people troops soldiers fighters militants men women children civilians refugees migrants"
                  + " prisoners hostages detainees votes seats members tons tonnes kilometers"
                  + " kilometres km miles meters metres feet acres hectares dollars euros pounds"
                  + " rubles roubles percent per million billion rounds missiles tanks vehicles"
                  + " drones deaths dead killed wounded injured casualties cases houses homes"
                  + " families workers officers police personnel passengers employees companies"
                  + " firms times points pages copies barrels megawatts mw calories degrees"
                  + " signatures delegates observers monitors peacekeepers rockets shells bc bce"
                  + " others warheads centrifuges hours days weeks months years gmt utc armed"
                  + " foreign additional more")
              .split(" "));

  private YearWords() {}
}
