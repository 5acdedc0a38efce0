package dev.parley.bench.score;

import dev.parley.bench.corpus.StatedFacts;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores titles and days of publication: the share of pages for which they are right. */
final class FactScorer {

  private int pages;
  private int titles;
  private int dated;
  private int dates;

  /** Compares; where a page states no date, finding one is neither right nor wrong. */
  void add(StatedFacts.Facts gold, @Nullable Article found) {
    pages++;
    String title = found == null ? null : found.title();
    titles += title != null && words(title).equals(words(gold.title())) ? 1 : 0;
    if (!gold.published().isEmpty()) {
      dated++;
      dates += isRight(gold.published(), found == null ? null : found.published()) ? 1 : 0;
    }
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean isRight(List<String> days, @Nullable StatedDate found) {
    String value = found == null ? null : found.value();
    return value != null && days.stream().anyMatch(value::startsWith);
  }

  List<Figure> figures() {
    return List.of(
        Figure.count("pages", pages),
        Figure.percent("title.accuracy", 100.0 * titles / Math.max(1, pages)),
        Figure.count("dates", dated),
        Figure.percent("published.accuracy", 100.0 * dates / Math.max(1, dated)));
  }
}
