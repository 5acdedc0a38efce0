package dev.parley.bench.news;

import java.util.Random;

/** Words to make reports of. Names are put together from syllables, so that there are many. */
final class Lexicon {

  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  static final String[] SIDES = {
    "government",
    "republic",
    "union",
    "council",
    "league",
    "ministry",
    "party",
    "federation",
    "movement",
    "assembly",
    "company",
    "alliance"
  };
  static final String[] ISSUES = {
    "fishing rights", "the border crossing", "a ceasefire", "gas transit",
        "the release of prisoners",
    "grain exports", "the customs treaty", "river water", "wages in the ports", "the pipeline",
    "the disputed islands", "emission cuts", "the frozen assets", "the railway", "vaccine supplies"
  };
  static final String[] VOWS = {
    "did not come here to sign under a clock", "will stay at the table as long as it takes",
    "have given more ground than anybody had asked for", "cannot go back to our voters with this",
    "told them in the plainest words what we need", "expect an answer before the week is out",
    "shall not be the ones who break this off", "want guarantees and not another communique",
    "would rather have no paper than a bad one", "heard nothing tonight that was not said in spring"
  };
  static final String[] TAILS = {
    "and that goes for",
    "whatever they say about",
    "not least because of",
    "with no more talk of",
    "even if it costs us",
    "and nobody mentioned",
    "once we have seen",
    "leaving aside",
    "or else lose",
    "just as we did over",
    "in spite of",
    "and with it"
  };
  static final String[] NOUNS = {
    "the harbour",
    "the old maps",
    "our neighbours",
    "the quotas",
    "the winter stocks",
    "the dams",
    "the inspectors",
    "last year's letter",
    "the bridges",
    "the tariff list",
    "the hostages' families",
    "the deadline",
    "the annexes",
    "the northern road",
    "our pensions",
    "the meters",
    "the courts"
  };
  static final String[] ADJECTIVES = {
    "cautious", "unexpected", "drawn-out", "frosty", "second", "hurried", "fruitless", "private",
    "long-delayed", "tense", "informal", "crowded", "brief", "noisy", "late", "final"
  };
  static final String[] PLACES = {
    "a hotel by the lake", "the old customs house", "a school gymnasium",
        "the governor's residence",
    "a ferry terminal", "the opera's rehearsal stage", "a barracks", "the chamber of commerce",
    "a monastery", "the airport's lounge", "the town library", "a disused mill"
  };
  static final String[] VERBS = {
    "rejected",
    "welcomed",
    "questioned",
    "put off",
    "watered down",
    "brushed aside",
    "defended",
    "leaked",
    "rewrote",
    "circulated",
    "shelved",
    "read out",
    "ignored",
    "praised",
    "amended"
  };
  static final String[] THINGS = {
    "a draft of the preamble",
    "the mediators' timetable",
    "an offer on compensation",
    "the list of monitors",
    "a clause on arbitration",
    "the map attached to the treaty",
    "a request for more time",
    "the proposed hotline",
    "an appeal by the churches",
    "the joint statement",
    "a plan for inspections",
    "the transport annex",
    "a cap on deliveries",
    "the amnesty",
    "a freeze on new licences"
  };
  static final String[] ONLOOKERS = {
    "Truck drivers at the crossing",
    "Insurers",
    "Traders in the covered market",
    "Two diplomats",
    "A retired judge who had advised both",
    "Students outside",
    "Residents of the lower town",
    "The bishop's office",
    "Fishermen on the quay",
    "Analysts at a local bank",
    "Harbour pilots",
    "Members of the parliament's committee",
    "An aide who had not slept",
    "The mayor"
  };
  static final String[] REACTIONS = {
    "feared a winter like the one two years ago", "had hung banners from the windows",
    "spoke of the best chance in a decade", "doubted that anyone would sign before the harvest",
    "said prices had already begun to climb", "asked why nobody had told them",
    "recalled how the previous round had ended in shouting", "packed up their stalls early",
    "were counting the days until the licences ran out", "refused to say whose idea it had been",
    "shrugged and pointed to the empty warehouses", "had expected worse"
  };

  private static final String[] STARTS = {
    "Ar", "Bel", "Cor", "Dan", "El", "Fen", "Gar", "Hol", "Is", "Jor", "Kal", "Lor", "Mar", "Nor",
    "Os", "Pel", "Quin", "Ros", "Sel", "Tor", "Ul", "Var", "Wes", "Yar", "Zel"
  };
  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "an", "en", "or", "il", "er"};
  private static final String[] ENDS = {
    "ba", "dor", "field", "gard", "ka", "lund", "mir", "na", "port", "rin", "sk", "ton", "va",
    "wick"
  };

  private Lexicon() {}

  static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  static String name(Random random) {
    return pick(random, STARTS) + pick(random, MIDDLES) + pick(random, ENDS);
  }
}
