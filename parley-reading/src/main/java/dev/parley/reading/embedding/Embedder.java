package dev.parley.reading.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.text.WordPiece;
import dev.parley.reading.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Turns texts into vectors of like direction for like meaning, by all-MiniLM-L6-v2 of
 * sentence-transformers in 8-bit integers. As its model card has it, a vector is the mean of the
 * last layer over all pieces of the text, scaled to length 1, and of a text the first 256 pieces
 * count, its two marks included. The model knows English.
 *
 * <p>Each text goes through the model by itself. The model's 8-bit scales are taken from whatever
 * is in a batch, so that a text would get another vector with every company it is in; alone, the
 * same text always has the same vector. Thread-safe until closed; each call uses the calling thread
 * alone.
 */
public final class Embedder implements AutoCloseable {

  /** How many numbers a vector has. */
  public static final int DIMENSION = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final int MOST_PIECES = 256;
  private static final int LONGEST_WORD = 100;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;

  private Embedder(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
    this.environment = environment;
    this.session = session;
    this.wordPiece = wordPiece;
  }

  /**
   * Loads the model, which comes in a jar of its own and takes some 50 MB of memory outside the
   * Java heap.
   *
   * @throws IllegalStateException if it is missing or ONNX Runtime refuses it
   */
  public static Embedder open() {
    try (InputStream model = Embedder.class.getResourceAsStream(MODEL);
        var options = new OrtSession.SessionOptions()) {
      if (model == null) {
        throw new IllegalStateException("the class path lacks the embedding model " + MODEL);
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      OrtEnvironment environment = OrtEnvironment.getEnvironment("parley");
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      // MiniLM keeps the vocabulary of uncased BERT, and so does the encoder.
      return new Embedder(environment, session, Encoder.vocabulary());
    } catch (IOException e) {
      throw new UncheckedIOException("the embedding model cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime cannot load the embedding model: " + e.getMessage(), e);
    }
  }

  /**
   * Returns a text's vector, of length 1.
   *
   * @throws IllegalStateException if the embedder is closed or ONNX Runtime fails
   */
  public float[] embed(String text) {
    long[] ids = pieces(text);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the vectors of texts, in their order; the texts are shared out among the cores.
   *
   * @throws IllegalStateException if the embedder is closed or ONNX Runtime fails
   */
  public List<float[]> embedAll(List<String> texts) {
    return texts.parallelStream().map(this::embed).toList();
  }

  /** Frees the model. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime cannot free the embedding model: " + e.getMessage(), e);
    }
  }

  /** A piece has a char at least, and a word of more than 100 chars is one piece. */
  private long[] pieces(String text) {
    Words words = Words.of(text);
    long[] ids = new long[MOST_PIECES + LONGEST_WORD];
    int[] word = new int[LONGEST_WORD + 1];
    int count = 0;
    ids[count++] = wordPiece.begin();
    for (int i = 0; i < words.size() && count < MOST_PIECES - 1; i++) {
      int made = wordPiece.pieces(words.get(i), word);
      for (int p = 0; p < made; p++) {
        ids[count++] = word[p];
      }
    }
    count = Math.min(count, MOST_PIECES - 1);
    ids[count++] = wordPiece.end();
    return Arrays.copyOf(ids, count);
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] mean(FloatBuffer layer, int pieces) {
    double[] sum = new double[DIMENSION];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < DIMENSION; i++) {
        sum[i] += layer.get();
      }
    }
    double length = Math.sqrt(Arrays.stream(sum).map(value -> value * value).sum());
    float[] mean = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      mean[i] = (float) (sum[i] / length);
    }
    return mean;
  }
}
