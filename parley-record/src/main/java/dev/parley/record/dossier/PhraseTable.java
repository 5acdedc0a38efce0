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

  /** Returns for each issue how many words of the text stand in phrases of it. */
  int[] count(String text) {
    List<String> stems = Stems.of(text);
    int[] words = new int[issues];
    for (int at = 0; at < stems.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(stems.get(at), List.of())) {
        int end = at + phrase.stems.size();
        if (end <= stems.size() && stems.subList(at, end).equals(phrase.stems)) {
          words[phrase.issue] += phrase.stems.size();
        }
      }
    }
    return words;
  }

  private record Phrase(List<String> stems, int issue) {}
}
