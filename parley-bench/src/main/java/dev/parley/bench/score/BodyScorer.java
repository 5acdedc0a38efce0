package dev.parley.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores article bodies by the measure of the article-extraction benchmark: multisets of four words
 * on end, F1 of mean precision and mean recall.
 */
final class BodyScorer {

  /** What Python's {@code \w} matches, which takes no marks for parts of a word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private static final int LENGTH = 4;

  private int pages;
  private int predicted;
  private int told;
  private double precision;
  private double recall;

  void add(String gold, String found) {
    Map<List<String>, Integer> truth = shingles(gold);
    Map<List<String>, Integer> prediction = shingles(found);
    int shared = 0;
    for (Map.Entry<List<String>, Integer> one : truth.entrySet()) {
      shared += Math.min(one.getValue(), prediction.getOrDefault(one.getKey(), 0));
    }
    pages++;
    if (!prediction.isEmpty()) {
      predicted++;
      precision += (double) shared / size(prediction);
    }
    if (!truth.isEmpty()) {
      told++;
      recall += (double) shared / size(truth);
    }
  }

  private static int size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how often each run of words comes; a text of fewer words is one run. */
  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    int last = Math.max(1, words.size() - LENGTH + 1);
    for (int i = 0; i < last && !words.isEmpty(); i++) {
      List<String> run = List.copyOf(words.subList(i, Math.min(i + LENGTH, words.size())));
      shingles.merge(run, 1, Integer::sum);
    }
    return shingles;
  }

  List<Figure> figures() {
    double meanPrecision = precision / Math.max(1, predicted);
    double meanRecall = recall / Math.max(1, told);
    double sum = meanPrecision + meanRecall;
    return List.of(
        Figure.count("pages", pages),
        Figure.ratio("body.P", meanPrecision),
        Figure.ratio("body.R", meanRecall),
        Figure.ratio("body.F", sum == 0 ? 0 : 2 * meanPrecision * meanRecall / sum));
  }
}
