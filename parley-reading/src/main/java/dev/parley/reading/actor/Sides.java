package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who face each other in what an article tells. */
final class Sides {

  private Sides() {}

  /**
   * Returns the codes that are mentioned most, bodies of states aside; of those mentioned equally
   * often the first.
   */
  static List<ActorCode> mostNamed(List<Mention> mentions, int count) {
    Map<ActorCode, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.code().size() == 1 && !mention.code().get(0).isBodyOfStates()) {
        counts.merge(mention.code().get(0), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<ActorCode, Integer>comparingByValue().reversed())
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }
}
