package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores whole articles: their spans whatever they belong to, then statements as a whole.
 *
 * <ul>
 *   <li>found: paired, and the contents overlap by half
 *   <li>linked: found, and the sources overlap by half, or both are absent
 *   <li>exact: paired, and source, cue and every piece of content have the same words, outer
 *       quotes, spaces and a last full stop aside
 * </ul>
 */
public final class StatementScorer {

  /** The least overlap at which two sets of characters count as the same. */
  static final double SAME = 0.5;

  private int articles;
  private int goldStatements;
  private int predictedStatements;
  private final List<SpanTallies> spans =
      Arrays.stream(Kind.values()).map(SpanTallies::new).toList();
  private final Tally found = new Tally();
  private final Tally linked = new Tally();
  private final Tally exact = new Tally();
  private final FieldTallies fields = new FieldTallies();

  /**
   * Scores articles against what was found in them.
   *
   * @param predictions by the article's id; an article that is missing has none
   */
  public StatementScorer(List<CodedArticle> gold, Map<String, List<CodedStatement>> predictions) {
    for (CodedArticle article : gold) {
      List<CodedStatement> predicted = predictions.getOrDefault(article.id(), List.of());
      add(article, predicted.stream().filter(statement -> !statement.within()).toList());
    }
  }

  private void add(CodedArticle article, List<CodedStatement> predicted) {
    List<CodedStatement> gold = article.statements();
    articles++;
    goldStatements += gold.size();
    predictedStatements += predicted.size();
    Wording wording = new Wording(article.text());
    spans.forEach(tallies -> tallies.add(wording, gold, predicted));
    int foundHere = 0;
    int linkedHere = 0;
    int exactHere = 0;
    for (Pair pair : Pair.of(gold, predicted)) {
      exactHere += sameWords(wording, pair) ? 1 : 0;
      if (same(pair.gold().content(), pair.predicted().content())) {
        foundHere++;
        linkedHere += same(Kind.SOURCE.of(pair.gold()), Kind.SOURCE.of(pair.predicted())) ? 1 : 0;
        fields.add(pair.gold(), pair.predicted());
      }
    }
    found.add(foundHere, predicted.size(), gold.size());
    linked.add(linkedHere, predicted.size(), gold.size());
    exact.add(exactHere, predicted.size(), gold.size());
  }

  private static boolean same(List<Extent> gold, List<Extent> predicted) {
    return Cover.of(gold).overlap(Cover.of(predicted)) >= SAME;
  }

  private static boolean sameWords(Wording wording, Pair pair) {
    CodedStatement gold = pair.gold();
    CodedStatement predicted = pair.predicted();
    return Objects.equals(words(wording, gold.source()), words(wording, predicted.source()))
        && Objects.equals(words(wording, gold.cue()), words(wording, predicted.cue()))
        && pieces(wording, gold).equals(pieces(wording, predicted));
  }

  private static @Nullable String words(Wording wording, @Nullable Extent extent) {
    return extent == null ? null : wording.at(extent);
  }

  private static List<String> pieces(Wording wording, CodedStatement statement) {
    return statement.content().stream()
        .map(wording::at)
        .filter(words -> !words.isEmpty())
        .sorted()
        .toList();
  }

  /** Returns the rows that every corpus of whole articles has. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", articles));
    figures.add(Figure.count("statements.gold", goldStatements));
    figures.add(Figure.count("statements.predicted", predictedStatements));
    spans.stream().flatMap(SpanTallies::figures).forEach(figures::add);
    Stream.of(
            figures("statement.found", found),
            figures("statement.linked", linked),
            figures("statement.exact", exact))
        .forEach(figures::addAll);
    return figures;
  }

  private static List<Figure> figures(String name, Tally tally) {
    return List.of(
        Figure.percent(name + ".F", tally.f1()),
        Figure.percent(name + ".P", tally.precision()),
        Figure.percent(name + ".R", tally.recall()));
  }

  /** Returns the rows for the fields that the codebook adds to source, cue and content. */
  public List<Figure> fieldFigures() {
    return fields.figures();
  }
}
