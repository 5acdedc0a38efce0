package dev.parley.bench.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What outlets do with an article they have not written. */
enum Copying {
  /** The same words. */
  REPRINTED,
  /** Another headline, a byline, and the house's own words around it. */
  WRAPPED,
  /** Cut off behind 45 to 75 parts of a hundred. */
  CUT,
  /** One word in twenty-five is another. */
  EDITED,
  /** Another beginning, and other paragraphs at the end. */
  UPDATED,
  /** Wrapped, cut and edited at once. */
  ADAPTED;

  private static final List<String> FILL =
      List.of(
          "Readers can write to the editor about this article until the end of the week.",
          "Our newsletter brings you the morning's most important stories before breakfast.",
          "All rights reserved by the publisher and the agencies whose material it uses.",
          "Support independent reporting from the region with a small gift every month.",
          "More on this story as we hear it from our correspondents on the ground.");

  private static final List<String> NEWER =
      List.of(
          "UPDATE: officials now say that a further meeting is being prepared, though where it will"
              + " be held was still open when this edition closed.",
          "In a development late in the evening, a spokeswoman said the mediators had sent both"
              + " sides a new version of the text, with two articles left blank.",
          "Since this report was first published, one of the delegations has returned home for what"
              + " it called consultations of a technical nature.",
          "The foreign committee will hear the negotiators behind closed doors, its chair said, and"
              + " then decide whether a debate is needed.");

  private static final String[] OTHER_WORDS = {
    "also", "yesterday", "however", "recently", "reportedly", "again", "however", "nearly", "still"
  };

  /** Returns what another outlet makes of an article. */
  String apply(String article, Random random) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(article.split("\n\n")));
    return switch (this) {
      case REPRINTED -> article;
      case WRAPPED -> wrapped(article, random);
      case CUT -> cut(article, random);
      case EDITED -> edited(article, random);
      case UPDATED -> updated(paragraphs, random);
      case ADAPTED -> wrapped(edited(cut(article, random), random), random);
    };
  }

  private static String wrapped(String article, Random random) {
    return "What we know so far\n\nBy our own staff and wire services\n\n"
        + article
        + "\n\n"
        + FILL.get(random.nextInt(FILL.size()))
        + ' '
        + FILL.get(random.nextInt(FILL.size()));
  }

  private static String cut(String article, Random random) {
    int end = article.length() * (45 + random.nextInt(31)) / 100;
    return article.substring(0, Math.max(1, end));
  }

  private static String edited(String article, Random random) {
    StringBuilder edited = new StringBuilder();
    for (String word : article.split("(?<= )")) {
      boolean changed = random.nextInt(25) == 0 && Character.isLowerCase(word.charAt(0));
      edited.append(changed ? OTHER_WORDS[random.nextInt(OTHER_WORDS.length)] + ' ' : word);
    }
    return edited.toString();
  }

  private static String updated(List<String> paragraphs, Random random) {
    int kept = Math.max(1, paragraphs.size() - 1 - paragraphs.size() / 5);
    List<String> updated = new ArrayList<>();
    updated.add(NEWER.get(random.nextInt(NEWER.size())));
    updated.addAll(paragraphs.subList(0, kept));
    updated.add(NEWER.get(random.nextInt(NEWER.size())));
    return String.join("\n\n", updated);
  }
}
