package dev.parley.bench;

import dev.parley.bench.score.Figure;
import dev.parley.bench.score.Predictor;
import dev.parley.bench.score.Protocol;
import dev.parley.cli.CommandProvider;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley score}: says how close predicted statements come to annotated ones. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Says how close what is found comes to what is annotated.",
      "Prints one 'name value' row a figure; F figures are F1 in percent."
    })
public final class ScoreCommand implements CommandProvider, Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "gold|polnear|chunks|plover|html|facts",
      description = {
        "gold: JSON Lines annotated by the codebook.",
        "polnear: a PolNeAR folder, whole articles.",
        "chunks: PolNeAR in CofeNet's chunks, exact tokens.",
        "plover: sentences with a marked source and target, the type between them.",
        "html: pages and the bodies of their articles.",
        "facts: the titles and dates of those pages that were read by hand."
      })
  private Protocol protocol = Protocol.GOLD;

  @Parameters(index = "1", paramLabel = "GOLD", description = "The annotated file or folder.")
  private Path gold = Path.of("");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PRED",
      description = "What 'parley read --format jsonl' printed; without it the texts are read now.")
  private @Nullable Path predictions;

  @Option(
      names = "--baseline",
      description = "With html or facts: read the pages with Readability4J instead.")
  private boolean baseline;

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    try {
      score().forEach(figure -> spec.commandLine().getOut().println(figure));
      return 0;
    } catch (IOException e) {
      spec.commandLine().getErr().println("parley: " + Problem.of(e));
      return 1;
    }
  }

  private List<Figure> score() throws IOException {
    if (predictions != null) {
      return protocol.score(gold, Predictor.from(predictions));
    }
    if (baseline) {
      return protocol.score(gold, Predictor.baseline());
    }
    try (Reader reader = Reader.open()) {
      return protocol.score(gold, Predictor.from(reader));
    }
  }
}
