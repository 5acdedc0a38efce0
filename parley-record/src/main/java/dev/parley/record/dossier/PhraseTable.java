package dev.parley.record.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a dossier's issues, found by their first word whatever their inflection. */
final class PhraseTable {

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final int issues;

  PhraseTable(List<Issue> issues) {
    this.issues = issues.size();
    for (int i = 0; i < issues.size(); i++) {
      for (String phrase : issues.get(i).phrases()) {
        List<String> stems = Stems.of(phrase);
        if (!stems.isEmpty()) {
          byFirst
              .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
              .add(new Phrase(stems, i));
        }
      }
    }
  }

  /**
   * What a text has of the phrases of the issues, by the issues' order.
   *
   * @param words how many of its words stand in phrases
   * @param first which of its words begins the first phrase; of no meaning where there is none
   */
  record Found(int[] words, int[] first) {}

  /** Finds the phrases in a text. */
  Found find(String text) {
    List<String> stems = Stems.of(text);
    int[] words = new int[issues];
    int[] first = new int[issues];
    for (int at = 0; at < stems.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(stems.get(at), List.of())) {
        int end = at + phrase.stems.size();
        if (end <= stems.size() && stems.subList(at, end).equals(phrase.stems)) {
          first[phrase.issue] = words[phrase.issue] == 0 ? at : first[phrase.issue];
          words[phrase.issue] += phrase.stems.size();
        }
      }
    }
    return new Found(words, first);
  }

  private record Phrase(List<String> stems, int issue) {}
}
