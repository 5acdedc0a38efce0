package dev.parley.record.dossier;

import dev.parley.record.dossier.Sorting.Ground;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts statements to a dossier's issues, by phrases and by likeness of meaning. Immutable, and
 * thread-safe if its embedding is.
 */
public final class Sorter {

  /** What a phrase gives at least; likeness rarely comes so far. */
  private static final double PHRASE = 0.8;

  /** With fewer words that carry meaning, likeness of meaning says nothing. */
  private static final int FEWEST_WORDS = 2;

  /** Longer statements are as well known by their beginning. */
  private static final int LONGEST = 2_000;

  private final List<Issue> issues;
  private final List<List<float[]>> vectors;
  private final PhraseTable phrases;
  private final Embedding embedding;

  private Sorter(List<Issue> issues, List<List<float[]>> vectors, Embedding embedding) {
    this.issues = issues;
    this.vectors = vectors;
    this.phrases = new PhraseTable(issues);
    this.embedding = embedding;
  }

  /** Returns a sorter for a dossier's issues, each of whose texts is embedded once. */
  public static Sorter of(Dossier dossier, Embedding embedding) {
    List<List<float[]>> vectors = new ArrayList<>();
    for (Issue issue : dossier.issues()) {
      vectors.add(texts(issue).stream().map(embedding::of).toList());
    }
    return new Sorter(dossier.issues(), vectors, embedding);
  }

  /**
   * Returns the issue that a statement comes nearest to. A phrase outweighs likeness; of several
   * issues whose phrases stand there, the one with most words in them, then the one whose phrase
   * comes first: "a series of meetings on exercises" is about meetings.
   *
   * @param content what was said
   * @param cue the words that make it an attribution; null if there are none
   */
  public Sorting sort(String content, @Nullable String cue) {
    if (issues.isEmpty()) {
      return Sorting.NONE;
    }
    String said = content.substring(0, Math.min(content.length(), LONGEST));
    PhraseTable.Found found = phrases.find(said);
    int[] words = found.words();
    float[] vector = embedding.of(cue == null ? said : cue + " " + said);
    int best = 0;
    double likest = -1;
    for (int i = 0; i < issues.size(); i++) {
      double likeness = likeness(vector, vectors.get(i));
      boolean likelier = words[i] == 0 && likeness > likest;
      boolean earlier = words[i] > 0 && found.first()[i] < found.first()[best];
      if (i == 0 || words[i] > words[best] || words[i] == words[best] && (likelier || earlier)) {
        best = i;
        likest = likeness;
      }
    }
    double score = isTelling(said) ? Math.max(0, Math.min(1, likest)) : 0;
    return words[best] > 0
        ? new Sorting(issues.get(best).id(), PHRASE + (1 - PHRASE) * score, Ground.PHRASE)
        : new Sorting(issues.get(best).id(), score, Ground.LIKENESS);
  }

  /** "This", or "Kyiv for that", is like anything: what it is about stands elsewhere. */
  private static boolean isTelling(String said) {
    return ContentWords.of(said).size() >= FEWEST_WORDS;
  }

  private static double likeness(float[] vector, List<float[]> issue) {
    return issue.stream().mapToDouble(one -> Vectors.dot(vector, one)).max().orElse(0);
  }

  private static Set<String> texts(Issue issue) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(issue.title());
    if (!issue.description().isEmpty()) {
      texts.add(issue.title() + ". " + issue.description());
    }
    texts.addAll(issue.phrases());
    return texts;
  }
}
