package dev.parley.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PolNeAR as CofeNet cuts it: JSON Lines with the tokens and labels of a chunk each. */
public final class CofeNet {

  private CofeNet() {}

  /**
   * Reads a file of chunks.
   *
   * @return in the order of the file; what a reader finds in a chunk goes by its number, from 0
   * @throws MalformedCorpusException if a line is no JSON object, or its tokens and labels differ
   *     in number
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static List<Chunk> read(Path file) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      Chunk chunk = new Chunk(line.strings("tokens"), line.strings("labels"));
      if (chunk.tokens().size() != chunk.labels().size()) {
        throw line.problem(
            chunk.tokens().size() + " tokens, but " + chunk.labels().size() + " labels");
      }
      chunks.add(chunk);
    }
    return chunks;
  }
}
