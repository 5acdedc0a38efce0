package dev.parley.record.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names heaps of statements by words that are frequent in one and rare in the rest of the pile: how
 * many of the heap have the word, times the logarithm of how few of the pile do.
 */
final class HeapLabels {

  private static final int WORDS = 3;
  private static final int SHORTEST = 3;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}-]+");

  /** Words that tell no subject, however the pile is made up. */
  private static final Set<String> EMPTY =
      Set.of(
          ("the and that this these those for with from into upon about over under between not but"
                  + " nor any all its his her their our your they them him she who whom which what"
                  + " when where why how will would shall should can could may might must have has"
                  + " had been being are was were does did say says said more most less than then"
                  + " there here also only very such some each every other before after until while"
                  + " because against without within both either neither one two new own same now"
                  + " still yet just ever never again per you")
              .split(" "));

  private final Map<String, Integer> spread = new HashMap<>();
  private final int pile;

  HeapLabels(List<UnsortedStatement> pile) {
    this.pile = pile.size();
    for (UnsortedStatement one : pile) {
      words(one).keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum));
    }
  }

  /** Returns up to three words, the most telling first; "…" if the statements have none. */
  String of(List<UnsortedStatement> heap) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    for (UnsortedStatement one : heap) {
      words(one)
          .forEach(
              (stem, form) -> {
                counts.merge(stem, 1, Integer::sum);
                forms.putIfAbsent(stem, form);
              });
    }
    List<String> stems = new ArrayList<>(counts.keySet());
    stems.sort(
        Comparator.comparingDouble((String stem) -> -weight(stem, counts.get(stem)))
            .thenComparing(Comparator.naturalOrder()));
    String label = String.join(", ", stems.stream().limit(WORDS).map(forms::get).toList());
    return label.isEmpty() ? "…" : label;
  }

  private double weight(String stem, int count) {
    return count * Math.log((pile + 1.0) / spread.getOrDefault(stem, 1));
  }

  /** Returns the words that tell something, in the form they first have, by their stems. */
  private static Map<String, String> words(UnsortedStatement statement) {
    Map<String, String> words = new HashMap<>();
    for (String word : GAP.split(statement.words().toLowerCase(Locale.ROOT))) {
      boolean telling = word.length() >= SHORTEST && !Character.isDigit(word.charAt(0));
      if (telling && !EMPTY.contains(word)) {
        words.putIfAbsent(Stems.stem(word), word);
      }
    }
    return words;
  }
}
