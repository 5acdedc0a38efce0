package dev.parley.bench.peer;

import dev.parley.bench.Repository;
import dev.parley.bench.corpus.AnnotatedArticle;
import dev.parley.bench.corpus.PolNeAR;
import dev.parley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads the same articles with Parley and with CoreNLP, and says how much faster one is and how
 * close each comes to the annotations.
 *
 * <p>Each reads in a process of its own that stays for the whole run. Articles alternate, one by
 * Parley, the same by CoreNLP, the next one the other way round, so that whatever else the machine
 * does hits both alike.
 */
@Command(name = "peer", mixinStandardHelpOptions = true)
public final class PeerComparison implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A PolNeAR folder; ../shared/data/polnear/dev if not given.")
  private @Nullable Path data;

  @Option(names = "--articles", description = "How many articles, the first by name; all: 0.")
  private int articles;

  @Option(
      names = "--warm-up",
      description = "How many of them both read once before the clock runs; ${DEFAULT-VALUE}.")
  private int warmUp = 30;

  @Option(names = "--starts", description = "How often each is started; ${DEFAULT-VALUE}.")
  private int starts = 5;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where predictions and logs go; parley-bench/target/peer/results if not given.")
  private @Nullable Path out;

  /** Runs the comparison and ends the process: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new PeerComparison())
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  command.getErr().println(e.getMessage());
                  return 1;
                })
            .execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Path root = Repository.root();
    Path folder = data != null ? data : root.resolve("../shared/data/polnear/dev").normalize();
    Path results = out != null ? out : root.resolve("parley-bench/target/peer/results");
    Files.createDirectories(results);
    List<AnnotatedArticle> all = PolNeAR.read(folder);
    if (all.isEmpty()) {
      throw new IOException("nothing to compare: " + all.size() + " articles in " + folder);
    }
    List<AnnotatedArticle> chosen =
        all.subList(0, articles > 0 ? Math.min(articles, all.size()) : all.size());
    List<Article> texts = chosen.stream().map(AnnotatedArticle::article).toList();

    Map<Contestant, List<Double>> startUps = startUps(texts.get(0), results);
    List<Lap> laps = laps(texts, results);
    Map<Contestant, Path> predictions = new EnumMap<>(Contestant.class);
    for (Contestant contestant : Contestant.values()) {
      Path file = results.resolve(contestant.title() + ".jsonl");
      Files.write(file, laps.stream().map(lap -> lap.of(contestant).prediction()).toList());
      predictions.put(contestant, file);
    }
    new PeerReport(chosen, startUps, laps, predictions).print(System.out);
    return 0;
  }

  /** Returns the seconds from the start of a process to its first article read, in order. */
  private Map<Contestant, List<Double>> startUps(Article first, Path logs) throws IOException {
    Map<Contestant, List<Double>> seconds = new EnumMap<>(Contestant.class);
    for (int i = 0; i < starts; i++) {
      for (Contestant contestant : Contestant.values()) {
        long start = System.nanoTime();
        try (Rival rival = Rival.start(contestant, logs)) {
          rival.read(first);
          seconds
              .computeIfAbsent(contestant, any -> new ArrayList<>())
              .add((System.nanoTime() - start) / 1e9);
        }
      }
    }
    return seconds;
  }

  private List<Lap> laps(List<Article> texts, Path logs) throws IOException {
    List<Lap> laps = new ArrayList<>();
    try (Rival parley = Rival.start(Contestant.PARLEY, logs);
        Rival coreNlp = Rival.start(Contestant.CORENLP, logs)) {
      for (Article text : texts.subList(0, Math.min(warmUp, texts.size()))) {
        parley.read(text);
        coreNlp.read(text);
      }
      for (Article text : texts) {
        if (laps.size() % 2 == 0) {
          Rival.Answer first = parley.read(text);
          laps.add(new Lap(text.id(), first, coreNlp.read(text)));
        } else {
          Rival.Answer first = coreNlp.read(text);
          laps.add(new Lap(text.id(), parley.read(text), first));
        }
        System.err.printf("%d of %d%n", laps.size(), texts.size());
      }
    }
    return laps;
  }
}
