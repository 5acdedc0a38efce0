package dev.parley.bench.peer;

import dev.parley.bench.corpus.AnnotatedArticle;
import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedLines;
import dev.parley.bench.score.Figure;
import dev.parley.bench.score.StatementScorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a comparison found, for people.
 *
 * @param articles those that both read
 * @param startUps seconds from the start of a process to its first article read
 * @param laps one for each article
 * @param predictions the file with what each found
 */
record PeerReport(
    List<AnnotatedArticle> articles,
    Map<Contestant, List<Double>> startUps,
    List<Lap> laps,
    Map<Contestant, Path> predictions) {

  void print(PrintStream out) throws IOException {
    double total =
        Lap.totalSeconds(laps, Contestant.CORENLP) / Lap.totalSeconds(laps, Contestant.PARLEY);
    out.printf("articles %d, in one run, one at a time, warm%n%n", laps.size());
    row(out, "", Contestant::title);
    row(out, "articles a second", "%.3f", c -> laps.size() / Lap.totalSeconds(laps, c));
    row(out, "seconds an article, median", "%.3f", c -> Lap.medianSeconds(laps, c));
    row(
        out,
        "start to first article, s, median",
        "%.2f",
        c -> Lap.median(startUps.getOrDefault(c, List.of(Double.NaN)), Double::doubleValue));
    row(out, "peak memory, MiB", "%.0f", c -> Lap.peakMebibytes(laps, c));
    out.printf(Locale.ROOT, "%nParley reads %.1f times as many articles a second%n", total);
    out.printf(
        Locale.ROOT,
        "(median of the articles' own ratios: %.1f)%n%n",
        Lap.median(laps, Lap::ratio));
    scores(out);
    out.println();
    for (Contestant contestant : Contestant.values()) {
      out.printf("%s: java %s%n", contestant.title(), String.join(" ", contestant.javaOptions()));
    }
    CoreNlpSession.PROPERTIES.forEach((key, value) -> out.printf("%s = %s%n", key, value));
  }

  private void scores(PrintStream out) throws IOException {
    Map<Contestant, List<Figure>> figures = new EnumMap<>(Contestant.class);
    List<CodedArticle> gold = articles.stream().map(CodedArticle::of).toList();
    for (Contestant contestant : Contestant.values()) {
      StatementScorer scorer =
          new StatementScorer(gold, CodedLines.readPredictions(predictions.get(contestant)));
      figures.put(contestant, scorer.figures());
    }
    List<Figure> names = figures.get(Contestant.PARLEY);
    for (int i = 0; i < names.size(); i++) {
      int row = i;
      row(out, names.get(i).name(), c -> figures.get(c).get(row).value().toPlainString());
    }
  }

  private static void row(
      PrintStream out, String name, String format, Function<Contestant, Double> value) {
    row(out, name, c -> String.format(Locale.ROOT, format, value.apply(c)));
  }

  private static void row(PrintStream out, String name, Function<Contestant, String> value) {
    out.printf(
        "%-36s %10s %10s%n", name, value.apply(Contestant.PARLEY), value.apply(Contestant.CORENLP));
  }
}
