package dev.parley.exchange.annotation;

import tools.jackson.core.JsonGenerator;

/**
 * The JSON-LD context of what is written here: terms of the Web Annotation vocabulary, of PROV-O
 * and of Parley, and what each stands for.
 */
final class Context {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String PARLEY = "urn:parley:vocabulary:";

  private static final String[] OA_TYPES = {
    "Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"
  };
  private static final String[] OA_TEXTS = {"exact", "prefix", "suffix"};
  private static final String[] PROV_TYPES = {"Entity", "SoftwareAgent", "Person", "Organization"};
  private static final String[] STATEMENT = {
    "speaker",
    "speaker_code",
    "basis",
    "act",
    "addressed_to",
    "negated",
    "form",
    "via",
    "said_on",
    "label",
    "issue",
    "stance",
    "role"
  };

  private final JsonGenerator json;

  private Context(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the property {@code @context}. */
  static void write(JsonGenerator json) {
    json.writeName("@context");
    json.writeStartObject();
    new Context(json).terms();
    json.writeEndObject();
  }

  private void terms() {
    json.writeStringProperty("id", "@id");
    json.writeStringProperty("type", "@type");
    for (String type : OA_TYPES) {
      json.writeStringProperty(type, OA + type);
    }
    for (String text : OA_TEXTS) {
      json.writeStringProperty(text, OA + text);
    }
    typed("start", OA + "start", "http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    typed("end", OA + "end", "http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    link("body", OA + "hasBody");
    link("target", OA + "hasTarget");
    link("source", OA + "hasSource");
    link("selector", OA + "hasSelector");
    link("motivation", OA + "motivatedBy", OA);
    for (String type : PROV_TYPES) {
      json.writeStringProperty(type, PROV + type);
    }
    link("wasDerivedFrom", PROV + "wasDerivedFrom");
    link("wasAttributedTo", PROV + "wasAttributedTo");
    link("atLocation", PROV + "atLocation");
    typed("generatedAtTime", PROV + "generatedAtTime", "http://www.w3.org/2001/XMLSchema#dateTime");
    json.writeStringProperty("name", "http://xmlns.com/foaf/0.1/name");
    link("items", "http://www.w3.org/ns/activitystreams#items");
    json.writeStringProperty(
        "AnnotationCollection", "http://www.w3.org/ns/activitystreams#OrderedCollection");
    json.writeStringProperty("Statement", PARLEY + "Statement");
    for (String field : STATEMENT) {
      json.writeStringProperty(field, PARLEY + field);
    }
  }

  private void link(String term, String iri) {
    typed(term, iri, "@id");
  }

  /** A link whose short values stand for words of a vocabulary. */
  private void link(String term, String iri, String vocabulary) {
    json.writeName(term);
    json.writeStartObject();
    json.writeStringProperty("@id", iri);
    json.writeStringProperty("@type", "@vocab");
    json.writeName("@context");
    json.writeStartObject();
    json.writeStringProperty("@vocab", vocabulary);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void typed(String term, String iri, String type) {
    json.writeName(term);
    json.writeStartObject();
    json.writeStringProperty("@id", iri);
    json.writeStringProperty("@type", type);
    json.writeEndObject();
  }
}
