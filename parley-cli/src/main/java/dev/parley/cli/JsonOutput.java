package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
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
        write(array, from.file(), reading);
        array.flush();
      } else {
        try (JsonGenerator line = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
          write(line, from.file(), reading);
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

  private static void write(JsonGenerator json, String file, Reading reading) {
    Article article = reading.article();
    CodePoints offsets = CodePoints.of(article.text());
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("file", file);
    writeIfKnown(json, "title", article.title());
    writeIfKnown(json, "byline", article.byline());
    writeIfKnown(json, "publisher", article.publisher());
    writeIfKnown(json, "url", article.url());
    writeIfKnown(json, "language", article.language());
    writeIfKnown(json, "published", words(article.published()));
    writeIfKnown(json, "modified", words(article.modified()));
    json.writeStringProperty("text", article.text());
    json.writeName("statements");
    json.writeStartArray();
    for (Statement statement : reading.statements()) {
      write(json, statement, offsets);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Statement statement, CodePoints offsets) {
    json.writeStartObject();
    json.writeStringProperty("id", statement.id());
    json.writeName("source");
    write(json, statement.source(), offsets);
    json.writeName("cue");
    write(json, statement.cue(), offsets);
    json.writeName("content");
    write(json, statement.content(), offsets);
    json.writeStringProperty("form", statement.form().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<Span> spans, CodePoints offsets) {
    json.writeStartArray();
    spans.forEach(span -> write(json, span, offsets));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, @Nullable Span span, CodePoints offsets) {
    if (span == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    json.writeNumber(offsets.fromIndex(span.start()));
    json.writeNumber(offsets.fromIndex(span.end()));
    json.writeEndArray();
  }

  private static void writeIfKnown(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private static @Nullable String words(@Nullable StatedDate date) {
    return date == null ? null : date.words();
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
