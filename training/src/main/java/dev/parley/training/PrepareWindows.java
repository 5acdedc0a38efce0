package dev.parley.training;

import dev.parley.bench.corpus.AnnotatedArticle;
import dev.parley.bench.corpus.PolNeAR;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.encoder.Pieces;
import dev.parley.reading.encoder.WindowInput;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.WordPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * {@code PrepareWindows DATA ANNOTATIONS OUT PASSES OWN CODED OTHERS}: writes train-0.bin …, each
 * pass cut and wrapped differently, pairs.bin, coded-dev.bin and dev.bin. A pass takes our own
 * articles OWN times, those of PolNeAR that we coded CODED times, and the share OTHERS of the rest.
 */
public final class PrepareWindows {

  private final WordPiece wordPiece = Encoder.vocabulary();

  private final Path data;
  private final Path annotations;
  private final Path out;

  private PrepareWindows(Path data, Path annotations, Path out) {
    this.data = data;
    this.annotations = annotations;
    this.out = out;
  }

  /** Takes the folder that holds {@code polnear} and {@code plover}, and what the class names. */
  public static void main(String[] args) throws IOException {
    if (args.length != 7) {
      System.err.println("usage: PrepareWindows DATA ANNOTATIONS OUT PASSES OWN CODED OTHERS");
      System.exit(2);
    }
    Path out = Files.createDirectories(Path.of(args[2]));
    new PrepareWindows(Path.of(args[0]), Path.of(args[1]), out)
        .prepare(
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]),
            Integer.parseInt(args[5]),
            Double.parseDouble(args[6]));
  }

  private void prepare(int passes, int ownTimes, int codedTimes, double others) throws IOException {
    List<AnnotatedArticle> articles = PolNeAR.read(data.resolve("polnear/train"));
    Map<String, String> texts = new HashMap<>();
    articles.forEach(a -> texts.put(a.article().id(), a.article().text()));
    Map<String, Example> coded = CodedExamples.read(annotations.resolve("polnear.jsonl"), texts);
    Set<String> annotated = Set.copyOf(coded.keySet());
    Map<String, Example> own = CodedExamples.read(annotations.resolve("own.jsonl"), Map.of());
    List<Example> heldOut = new ArrayList<>(holdOut(coded));
    heldOut.addAll(holdOut(own));
    write(heldOut, out.resolve("coded-dev.bin"), new SplittableRandom(0));
    List<Example> pairs = CodedExamples.pairs(data.resolve("plover/pairs-train.jsonl"));
    for (int pass = 0; pass < passes; pass++) {
      SplittableRandom random = new SplittableRandom(pass);
      Wrapping wrapping = new Wrapping(random);
      List<Example> examples = new ArrayList<>(pairs);
      for (int i = 0; i < ownTimes; i++) {
        examples.addAll(own.values());
      }
      for (int i = 0; i < codedTimes; i++) {
        examples.addAll(coded.values());
      }
      for (AnnotatedArticle article : articles) {
        if (!annotated.contains(article.article().id()) && random.nextDouble() < others) {
          examples.add(wrapping.wrap(Example.of(article)));
        }
      }
      write(examples, out.resolve("train-" + pass + ".bin"), random);
    }
    write(pairs, out.resolve("pairs.bin"), new SplittableRandom(0));
    List<Example> dev =
        PolNeAR.read(data.resolve("polnear/dev")).stream().map(Example::of).toList();
    write(dev, out.resolve("dev.bin"), new SplittableRandom(0));
  }

  /** Takes a tenth of the articles out, always the same ones. */
  private static List<Example> holdOut(Map<String, Example> examples) {
    List<Example> heldOut = new ArrayList<>();
    examples.entrySet().removeIf(one -> isHeldOut(one.getKey()) && heldOut.add(one.getValue()));
    return heldOut;
  }

  private static boolean isHeldOut(String id) {
    return Math.floorMod(id.hashCode(), 10) == 0;
  }

  private void write(List<Example> examples, Path path, SplittableRandom random)
      throws IOException {
    WindowCutter cutter = new WindowCutter(random);
    int windows = 0;
    long pieces = 0;
    try (WindowFile file = new WindowFile(path)) {
      for (Example example : examples) {
        Layout layout = Layout.of(example.text());
        Pieces cut = Pieces.of(layout.words(), wordPiece);
        Labels labels = Labels.of(layout.words(), example);
        List<Integer> at = cutter.cut(layout, cut, labels);
        for (int i = 0; i + 1 < at.size(); i++) {
          WindowInput input = WindowInput.of(layout, cut, wordPiece, at.get(i), at.get(i + 1));
          file.write(input, labels, example.pair(), at.get(i), at.get(i + 1));
          windows++;
          pieces += input.ids().length;
        }
      }
    }
    System.out.printf(
        "%s: %d texts, %d windows, %d pieces%n", path, examples.size(), windows, pieces);
  }
}
