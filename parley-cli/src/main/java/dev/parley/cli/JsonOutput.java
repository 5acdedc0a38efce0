package dev.parley.cli;

import dev.parley.exchange.jsonl.JsonReading;
import dev.parley.model.Reading;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Readings as JSON in UTF-8, in the fields of the codebook's annotated articles, either one object
 * a line or one indented array. Spans count Unicode code points of {@code text}.
 */
final class JsonOutput implements Output {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final OutputStream out;
  private final @Nullable JsonGenerator array;

  private JsonOutput(OutputStream out, @Nullable JsonGenerator array) {
    this.out = out;
    this.array = array;
  }

  /** Prints one object a line. */
  static JsonOutput lines(OutputStream out) {
    return new JsonOutput(out, null);
  }

  /** Prints one array with all objects, indented. */
  static JsonOutput array(OutputStream out) {
    JsonGenerator array = FACTORY.createGenerator(new Indented(), out);
    array.writeStartArray();
    return new JsonOutput(out, array);
  }

  @Override
  public void write(Found.Loaded from, Reading reading) throws IOException {
    try {
      if (array != null) {
        JsonReading.write(array, from.file(), reading);
        array.flush();
      } else {
        try (JsonGenerator line = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
          JsonReading.write(line, from.file(), reading);
        }
        out.write('\n');
        out.flush();
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    if (array == null) {
      return;
    }
    try {
      array.writeEndArray();
      array.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  /** Two spaces a level, line feeds on every platform. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
