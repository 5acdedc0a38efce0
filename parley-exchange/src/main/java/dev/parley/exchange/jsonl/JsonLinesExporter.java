package dev.parley.exchange.jsonl;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import dev.parley.model.Reading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes one article a line. */
public final class JsonLinesExporter implements Exporter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(Selection selection, Path to) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      for (Iterator<SelectedArticle> articles = selection.articles().iterator();
          articles.hasNext(); ) {
        write(articles.next().reading(), out);
      }
    }
  }

  /**
   * Writes one reading as one line.
   *
   * @throws IOException if the stream does not take it
   */
  public static void write(Reading reading, OutputStream out) throws IOException {
    try (JsonGenerator line = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonReading.write(line, null, reading);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }
}
