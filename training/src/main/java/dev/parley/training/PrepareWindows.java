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
import java.util.List;
import java.util.SplittableRandom;

/**
 * {@code PrepareWindows POLNEAR OUT PASSES}: writes train-0.bin …, each pass cut differently, and
 * dev.bin.
 */
public final class PrepareWindows {

  private PrepareWindows() {}

  /**
   * Takes the folder that holds {@code train} and {@code dev}, the folder to write to, and the
   * number of passes.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: PrepareWindows POLNEAR OUT PASSES");
      System.exit(2);
    }
    Path data = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    int passes = Integer.parseInt(args[2]);
    WordPiece wordPiece = Encoder.vocabulary();
    List<AnnotatedArticle> train = PolNeAR.read(data.resolve("train"));
    for (int pass = 0; pass < passes; pass++) {
      write(train, wordPiece, out.resolve("train-" + pass + ".bin"), pass);
    }
    write(PolNeAR.read(data.resolve("dev")), wordPiece, out.resolve("dev.bin"), 0);
  }

  private static void write(
      List<AnnotatedArticle> articles, WordPiece wordPiece, Path path, int seed)
      throws IOException {
    WindowCutter cutter = new WindowCutter(new SplittableRandom(seed));
    int windows = 0;
    long pieces = 0;
    try (WindowFile file = new WindowFile(path)) {
      for (AnnotatedArticle annotated : articles) {
        Layout layout = Layout.of(annotated.article().text());
        Pieces cut = Pieces.of(layout.words(), wordPiece);
        Labels labels = Labels.of(layout.words(), annotated.statements());
        List<Integer> at = cutter.cut(layout, cut, labels);
        for (int i = 0; i + 1 < at.size(); i++) {
          WindowInput input = WindowInput.of(layout, cut, wordPiece, at.get(i), at.get(i + 1));
          file.write(input, labels.spans(), at.get(i), at.get(i + 1));
          windows++;
          pieces += input.ids().length;
        }
      }
    }
    System.out.println(
        path
            + ": "
            + articles.size()
            + " articles, "
            + windows
            + " windows, "
            + pieces
            + " pieces");
  }
}
