package dev.parley.bench.copies;

import dev.parley.bench.news.Happening;
import java.util.Random;

/** Articles that are written by filling in a form, every day anew: alike, and no copies. */
enum Form {
  WEATHER,
  MARKET,
  FERRIES;

  private static final String[] WINDS = {"northerly", "westerly", "southerly", "easterly"};
  private static final String[] DIRECTIONS = {"higher", "lower", "little changed"};

  /** Returns the article of one day. */
  String fill(Random random) {
    Happening names = Happening.of(random.nextLong());
    return switch (this) {
      case WEATHER ->
          ("The weather service in %s expects %s winds of %d kilometres an hour on %s, with"
                  + " temperatures between %d and %d degrees along the coast. Inland it will stay"
                  + " mostly dry, though showers of up to %d millimetres are possible towards the"
                  + " evening. The outlook for the days that follow remains unsettled, a spokesman"
                  + " for the service said, and sailors should listen to the bulletins on channel"
                  + " %d. The sun sets at %d.%d.")
              .formatted(
                  names.place(),
                  WINDS[random.nextInt(4)],
                  10 + random.nextInt(70),
                  names.day(),
                  random.nextInt(12),
                  12 + random.nextInt(15),
                  1 + random.nextInt(30),
                  1 + random.nextInt(80),
                  16 + random.nextInt(6),
                  10 + random.nextInt(50));
      case MARKET ->
          ("Shares in %s closed %s on %s. The index of leading companies ended the session at %d"
                  + " points, after %d points the day before. Turnover on the exchange was %d"
                  + " million, dealers said. %s led the list of winners with a gain of %d.%d per"
                  + " cent, while %s was the weakest stock of the day. In late trading the currency"
                  + " stood at %d.%d to the dollar. Analysts said that investors were waiting for"
                  + " news from the central bank before they took new positions.")
              .formatted(
                  names.place(),
                  DIRECTIONS[random.nextInt(3)],
                  names.day(),
                  3000 + random.nextInt(2000),
                  3000 + random.nextInt(2000),
                  100 + random.nextInt(900),
                  names.oneSpeaker(),
                  random.nextInt(9),
                  random.nextInt(100),
                  names.otherSpeaker(),
                  random.nextInt(20),
                  10 + random.nextInt(90));
      case FERRIES ->
          ("Ferries between %s and the mainland will run to a changed timetable on %s, the company"
                  + " said. The first boat leaves at %d.%d and the last one at %d.%d, with %d"
                  + " sailings in all. Passengers with cars should be at the pier half an hour before"
                  + " departure. Tickets that have been bought already remain valid, and those who"
                  + " no longer want to travel get their money back at any of the company's %d"
                  + " offices.")
              .formatted(
                  names.place(),
                  names.day(),
                  5 + random.nextInt(4),
                  10 + random.nextInt(50),
                  18 + random.nextInt(5),
                  10 + random.nextInt(50),
                  4 + random.nextInt(20),
                  2 + random.nextInt(40));
    };
  }
}
