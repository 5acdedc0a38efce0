package dev.parley.reading.scene;

/**
 * Cuts clauses out of sentences by the words and marks that part them. A comma alone parts nothing,
 * since names carry their descriptions between commas.
 */
final class Clauses {

  private static final int REACH = 60;

  private Clauses() {}

  /** Returns the clause around a word, at most {@value #REACH} words to either side. */
  static Passage around(Scene scene, int word) {
    Passage sentence = scene.sentenceOf(word);
    int from = word;
    int least = Math.max(sentence.from(), word - REACH);
    while (from > least && !opens(scene, from) && !closes(scene, from - 1)) {
      from--;
    }
    int to = word + 1;
    int most = Math.min(sentence.to(), word + REACH);
    while (to < most && !opens(scene, to) && !closes(scene, to)) {
      to++;
    }
    return new Passage(from, to);
  }

  private static boolean opens(Scene scene, int word) {
    String here = scene.lower(word);
    if (FunctionWords.CLAUSE_OPENERS.contains(here)) {
      return true;
    }
    boolean coordinated = here.equals("and") || here.equals("or");
    return coordinated && scene.lower(word - 1).equals(",") && !isList(scene, word);
  }

  private static boolean isList(Scene scene, int word) {
    return scene.isCapital(word + 1) && scene.isCapital(word - 2);
  }

  private static boolean closes(Scene scene, int word) {
    return switch (scene.lower(word)) {
      case ";", ":", "—", "–", "(", ")", "“", "”", "\"" -> true;
      case "-" -> !scene.isGlued(word - 1);
      default -> false;
    };
  }
}
