package dev.parley.exchange.annotation;

import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One statement as a Web Annotation in JSON-LD: its body holds the fields of the codebook, its
 * targets are the words that it rests on, each with a {@code TextQuoteSelector} and a {@code
 * TextPositionSelector}, and PROV-O tells from what and by whom it was derived.
 *
 * <p>The context stands in the annotation itself, so that nothing has to be fetched to read it.
 */
public final class WebAnnotation {

  /** The media type of annotations (Web Annotation Protocol, section 3.2). */
  public static final String MEDIA_TYPE =
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private final JsonGenerator json;

  WebAnnotation(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Returns an annotation.
   *
   * @param entry the statement
   * @param article the article that it stands in, with its text
   * @param origin who it is owed to
   * @throws IndexOutOfBoundsException if the statement is of another text
   */
  public static String of(Entry entry, Article article, Origin origin) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new WebAnnotation(json).write(entry, article, origin, true);
    }
    return out.toString();
  }

  /**
   * Writes it.
   *
   * @param alone whether the context stands in it
   */
  void write(Entry entry, Article article, Origin origin, boolean alone) {
    Statement statement = entry.statement();
    json.writeStartObject();
    if (alone) {
      Context.write(json);
    }
    json.writeStringProperty("id", "urn:parley:statement:" + statement.id());
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "identifying");
    json.writeName("body");
    new StatementBody(json).write(entry);
    json.writeName("target");
    json.writeStartArray();
    CodePoints offsets = CodePoints.of(article.text());
    for (Target target : targets(statement)) {
      json.writeStartObject();
      json.writeStringProperty("type", "SpecificResource");
      json.writeStringProperty("source", source(article, entry.article().id()));
      json.writeStringProperty("role", target.role());
      json.writeName("selector");
      json.writeStartArray();
      quote(target.span(), article.text());
      position(target.span(), offsets);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    provenance(entry, article, origin);
    json.writeEndObject();
  }

  /** Words, and what they are in the statement. */
  private record Target(String role, Span span) {}

  private static List<Target> targets(Statement statement) {
    return Stream.of(
            statement.content().stream().map(span -> new Target("content", span)),
            Stream.ofNullable(statement.source()).map(span -> new Target("source", span)),
            Stream.ofNullable(statement.cue()).map(span -> new Target("cue", span)),
            statement.condition().stream().map(span -> new Target("condition", span)),
            Stream.ofNullable(statement.addressee()).map(span -> new Target("addressee", span)),
            Stream.ofNullable(statement.channel()).map(span -> new Target("channel", span)))
        .flatMap(targets -> targets)
        .toList();
  }

  /** Where the text is on the web, else what it is called here. */
  private static String source(Article article, String id) {
    return article.url() == null ? "urn:parley:article:" + id : article.url();
  }

  private void quote(Span span, String text) {
    Surroundings around = Surroundings.of(span, text);
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", span.in(text));
    json.writeStringProperty("prefix", around.prefix());
    json.writeStringProperty("suffix", around.suffix());
    json.writeEndObject();
  }

  private void position(Span span, CodePoints offsets) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", offsets.fromIndex(span.start()));
    json.writeNumberProperty("end", offsets.fromIndex(span.end()));
    json.writeEndObject();
  }

  private void provenance(Entry entry, Article article, Origin origin) {
    String id = entry.article().id();
    json.writeName("wasDerivedFrom");
    json.writeStartObject();
    json.writeStringProperty("id", "urn:parley:article:" + id);
    json.writeStringProperty("type", "Entity");
    if (article.url() != null) {
      json.writeStringProperty("atLocation", article.url());
    }
    if (article.publisher() != null) {
      json.writeName("wasAttributedTo");
      agent("Organization", article.publisher());
    }
    json.writeEndObject();
    json.writeStringProperty("generatedAtTime", entry.article().added().toString());
    json.writeName("wasAttributedTo");
    json.writeStartArray();
    if (origin.reader() != null) {
      agent("SoftwareAgent", "Parley reader " + origin.reader());
    }
    origin.people().forEach(person -> agent("Person", person));
    json.writeEndArray();
  }

  private void agent(String type, String name) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }
}
