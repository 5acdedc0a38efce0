package dev.parley.exchange.plover;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events as JSON Lines with the fields of PLOVER's manual (draft 0.7, "JSON Data Fields").
 * Articles that are copies of one another tell their events once.
 */
public final class PloverExporter implements Exporter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(Selection selection, Path to) throws IOException {
    Set<String> groups = new HashSet<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      for (Iterator<SelectedArticle> articles = selection.articles().iterator();
          articles.hasNext(); ) {
        SelectedArticle article = articles.next();
        if (groups.add(article.recorded().copyGroup())) {
          for (PloverEvent event : PloverEvents.of(article)) {
            write(new PloverJson(article, selection), event, out);
          }
        }
      }
    }
  }

  private static void write(PloverJson fields, PloverEvent event, OutputStream out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      fields.write(event, json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }
}
