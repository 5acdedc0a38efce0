package dev.parley.exchange.annotation;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import dev.parley.record.Entry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes all statements as one JSON-LD document: a context, and the annotations in its items. */
public final class WebAnnotationExporter implements Exporter {

  @Override
  public void write(Selection selection, Path to) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      Context.write(json);
      json.writeStringProperty("type", "AnnotationCollection");
      json.writeStringProperty("label", selection.query());
      json.writeName("items");
      json.writeStartArray();
      for (Iterator<SelectedArticle> articles = selection.articles().iterator();
          articles.hasNext(); ) {
        write(articles.next(), selection, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void write(SelectedArticle article, Selection selection, JsonGenerator json) {
    for (Entry entry : article.entries()) {
      json.writeRaw('\n');
      Origin origin = Origin.of(entry, selection.record());
      new WebAnnotation(json).write(entry, article.reading().article(), origin, false);
    }
  }
}
