package dev.parley.bench.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One outlet's made-up report of a happening.
 *
 * @param title its headline
 * @param paragraphs its text
 */
public record Report(String title, List<String> paragraphs) {

  /**
   * Writes a report.
   *
   * @param paragraphs how many it gets
   * @param seed whose: another seed makes another report of the same happening
   */
  public static Report of(Happening happening, int paragraphs, long seed) {
    Random random = new Random(seed);
    List<String> written = new ArrayList<>();
    written.add(lead(happening, random));
    while (written.size() < paragraphs) {
      boolean quotes = random.nextInt(3) == 0;
      written.add(quotes ? quotation(happening, random) : paragraph(happening, random));
    }
    String title =
        sentenceCase(Lexicon.pick(random, Lexicon.ADJECTIVES))
            + " talks on "
            + happening.issue()
            + " in "
            + happening.place();
    return new Report(title, List.copyOf(written));
  }

  /** Returns the paragraphs with a blank line between. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  private static String lead(Happening h, Random random) {
    String lead =
        switch (random.nextInt(6)) {
          case 0 ->
              "Talks between %s and %s on %s ended in %s on %s without a paper."
                  .formatted(h.one(), h.other(), h.issue(), h.place(), h.day());
          case 1 ->
              "After %d hours in %s, negotiators for %s left %s on %s saying that %s was out of reach."
                  .formatted(
                      h.figures().get(0),
                      Lexicon.pick(random, Lexicon.PLACES),
                      h.other(),
                      h.place(),
                      h.day(),
                      h.issue());
          case 2 ->
              "%s accused %s of stalling over %s, as a %s round closed in %s."
                  .formatted(
                      h.one(),
                      h.other(),
                      h.issue(),
                      Lexicon.pick(random, Lexicon.ADJECTIVES),
                      h.place());
          case 3 ->
              "There will be another meeting about %s, but neither %s nor %s would name a date on %s."
                  .formatted(h.issue(), h.other(), h.one(), h.day());
          case 4 ->
              "%s, chief envoy of %s, walked out of %s in %s on %s night."
                  .formatted(
                      h.oneSpeaker(),
                      h.one(),
                      Lexicon.pick(random, Lexicon.PLACES),
                      h.place(),
                      h.day());
          default ->
              "What was meant to settle %s became a %s evening for %s: %s sent only a deputy to %s."
                  .formatted(
                      h.issue(),
                      Lexicon.pick(random, Lexicon.ADJECTIVES),
                      h.one(),
                      h.other(),
                      h.place());
        };
    return sentenceCase(lead) + ' ' + filler(h, random);
  }

  private static String quotation(Happening h, Random random) {
    String quote = h.quotes().get(random.nextInt(h.quotes().size()));
    boolean first = random.nextBoolean();
    String speaker = first ? h.oneSpeaker() : h.otherSpeaker();
    String side = first ? h.one() : h.other();
    return switch (random.nextInt(3)) {
      case 0 -> "“%s,” said %s of %s. %s".formatted(quote, speaker, side, filler(h, random));
      case 1 -> "%s %s put it this way: “%s.”".formatted(filler(h, random), speaker, quote);
      default ->
          "“%s,” %s told reporters at %s."
              .formatted(quote, speaker, Lexicon.pick(random, Lexicon.PLACES));
    };
  }

  private static String paragraph(Happening h, Random random) {
    StringBuilder paragraph = new StringBuilder(filler(h, random));
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      paragraph.append(' ').append(filler(h, random));
    }
    return paragraph.toString();
  }

  private static String filler(Happening h, Random random) {
    int figure = h.figures().get(random.nextInt(h.figures().size()));
    String side = random.nextBoolean() ? h.one() : h.other();
    String sentence =
        switch (random.nextInt(7)) {
          case 0 ->
              "%s %s after %s %s %s."
                  .formatted(
                      Lexicon.pick(random, Lexicon.ONLOOKERS),
                      Lexicon.pick(random, Lexicon.REACTIONS),
                      side,
                      Lexicon.pick(random, Lexicon.VERBS),
                      Lexicon.pick(random, Lexicon.THINGS));
          case 1 ->
              "In %s, a %s working group %s %s and then %s."
                  .formatted(
                      Lexicon.pick(random, Lexicon.PLACES),
                      Lexicon.pick(random, Lexicon.ADJECTIVES),
                      Lexicon.pick(random, Lexicon.VERBS),
                      Lexicon.pick(random, Lexicon.THINGS),
                      Lexicon.pick(random, Lexicon.THINGS));
          case 2 ->
              "Some %d people depend on %s, by the count of %s."
                  .formatted(figure, Lexicon.pick(random, Lexicon.NOUNS), side);
          case 3 ->
              "%s %s %s, together with %s."
                  .formatted(
                      side,
                      Lexicon.pick(random, Lexicon.VERBS),
                      Lexicon.pick(random, Lexicon.THINGS),
                      Lexicon.pick(random, Lexicon.THINGS));
          case 4 ->
              "%s %s, %s."
                  .formatted(
                      Lexicon.pick(random, Lexicon.ONLOOKERS),
                      Lexicon.pick(random, Lexicon.REACTIONS),
                      Lexicon.pick(random, Lexicon.TAILS)
                          + ' '
                          + Lexicon.pick(random, Lexicon.NOUNS));
          case 5 ->
              "The %s question of %s, which %s had %s, took up %d minutes."
                  .formatted(
                      Lexicon.pick(random, Lexicon.ADJECTIVES),
                      Lexicon.pick(random, Lexicon.NOUNS),
                      Lexicon.pick(random, Lexicon.ONLOOKERS).toLowerCase(Locale.ROOT),
                      Lexicon.pick(random, Lexicon.VERBS),
                      figure);
          default ->
              "Behind it stands %s: %s %s, and %s %s."
                  .formatted(
                      Lexicon.pick(random, Lexicon.NOUNS),
                      side,
                      Lexicon.pick(random, Lexicon.REACTIONS),
                      Lexicon.pick(random, Lexicon.ONLOOKERS).toLowerCase(Locale.ROOT),
                      Lexicon.pick(random, Lexicon.REACTIONS));
        };
    return sentenceCase(sentence);
  }

  private static String sentenceCase(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
