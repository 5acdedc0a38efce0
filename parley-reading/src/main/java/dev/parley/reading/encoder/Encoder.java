package dev.parley.reading.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parley.reading.text.WordPiece;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The fitted model: one pass over a window gives every score that the heads need. Thread-safe. Each
 * call uses the calling thread alone, so that as many windows are read at once as there are
 * threads; that needs no padding and keeps a window's activations in its core's cache.
 */
public final class Encoder implements AutoCloseable {

  private static final String MODEL = "encoder.onnx";
  private static final String VOCABULARY = "vocabulary.txt";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model that comes with this module.
   *
   * @throws IllegalStateException if it is missing or ONNX Runtime refuses it
   */
  public static Encoder open() {
    try (InputStream model = resource(MODEL);
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      OrtEnvironment environment = OrtEnvironment.getEnvironment("parley");
      return new Encoder(environment, environment.createSession(model.readAllBytes(), options));
    } catch (IOException e) {
      throw new UncheckedIOException("the model cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot load the model: " + e.getMessage(), e);
    }
  }

  /** Returns the vocabulary that the model was fitted with. */
  public static WordPiece vocabulary() {
    try (var lines =
        new BufferedReader(new InputStreamReader(resource(VOCABULARY), StandardCharsets.UTF_8))) {
      return WordPiece.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary cannot be read", e);
    }
  }

  /**
   * Scores one window of at most 510 pieces.
   *
   * @throws IllegalStateException if ONNX Runtime fails, for want of memory say
   */
  public WindowScores score(WindowInput input) {
    try (OnnxTensor ids = tensor(input.ids());
        OnnxTensor shapes = tensor(input.shapes());
        OnnxTensor places = tensor(input.places());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "shapes", shapes, "places", places))) {
      return new WindowScores(
          floats(result, 0),
          input.heads(),
          floats(result, 1),
          floats(result, 2),
          floats(result, 3));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    }
  }

  /** Frees the model. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot free the model: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(int[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(row), new long[] {1, row.length});
  }

  private static float[] floats(OrtSession.Result result, int output) {
    FloatBuffer buffer = ((OnnxTensor) result.get(output)).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static InputStream resource(String name) {
    InputStream found = Encoder.class.getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException("the class path lacks " + name + " of the reader's model");
    }
    return found;
  }
}
