package dev.parley.bench.news;

import java.util.List;
import java.util.Random;

/**
 * What a made-up report is about: who met where over what, with which figures, and what they said.
 * Reports of one happening share these and nothing else.
 */
public record Happening(
    String place,
    String day,
    String issue,
    String one,
    String other,
    String oneSpeaker,
    String otherSpeaker,
    List<Integer> figures,
    List<String> quotes) {

  /** Returns a happening, the same for the same seed. */
  public static Happening of(long seed) {
    Random random = new Random(seed);
    String one = Lexicon.pick(random, Lexicon.SIDES);
    String other = Lexicon.pick(random, Lexicon.SIDES);
    return new Happening(
        Lexicon.name(random),
        Lexicon.pick(random, Lexicon.DAYS),
        Lexicon.pick(random, Lexicon.ISSUES),
        "the " + one + " of " + Lexicon.name(random),
        "the " + other + " of " + Lexicon.name(random),
        Lexicon.name(random) + " " + Lexicon.name(random),
        Lexicon.name(random) + " " + Lexicon.name(random),
        random.ints(4, 3, 900).boxed().toList(),
        List.of(quote(random), quote(random), quote(random)));
  }

  private static String quote(Random random) {
    StringBuilder quote = new StringBuilder("We ");
    quote.append(Lexicon.pick(random, Lexicon.VOWS));
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      quote.append(", ").append(Lexicon.pick(random, Lexicon.TAILS));
      quote.append(' ').append(Lexicon.pick(random, Lexicon.NOUNS));
    }
    return quote.toString();
  }
}
