package dev.parley.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.WaterTalks;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.store.Record;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Titanium makes of the annotations. */
class WebAnnotationTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  @TempDir private Path folder;

  private static JsonArray expanded(String json) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).get();
  }

  private static List<JsonObject> objects(JsonObject of, String iri) {
    return of.getJsonArray(iri).getValuesAs(JsonObject.class);
  }

  private static JsonValue value(JsonObject of, String iri) {
    return objects(of, iri).get(0).get("@value");
  }

  private static String text(JsonObject of, String iri) {
    return objects(of, iri).get(0).getString("@value");
  }

  private static int number(JsonObject of, String iri) {
    return Integer.parseInt(value(of, iri).toString());
  }

  private List<JsonObject> exported() throws IOException, JsonLdError {
    Path file = folder.resolve("out.jsonld");
    try (Record record = WaterTalks.record(folder)) {
      Export.write(Format.WEBANNOTATION, WaterTalks.all(record), file, true);
    }
    JsonObject collection = expanded(Files.readString(file)).getJsonObject(0);
    return objects(collection, "http://www.w3.org/ns/activitystreams#items");
  }

  @Test
  void eachSelectorFindsItsWordsInTheText() throws IOException, JsonLdError {
    int[] codePoints = WaterTalks.TEXT.codePoints().toArray();
    List<JsonObject> selectors =
        exported().stream()
            .flatMap(annotation -> objects(annotation, OA + "hasTarget").stream())
            .toList();

    assertThat(selectors).hasSize(16);
    for (JsonObject target : selectors) {
      JsonObject quote = objects(target, OA + "hasSelector").get(0);
      JsonObject position = objects(target, OA + "hasSelector").get(1);
      int start = number(position, OA + "start");
      String exact = text(quote, OA + "exact");
      String found = new String(codePoints, start, number(position, OA + "end") - start);
      String around = text(quote, OA + "prefix") + exact + text(quote, OA + "suffix");

      assertThat(found).isEqualTo(exact);
      assertThat(WaterTalks.TEXT).containsOnlyOnce(around);
      int at = WaterTalks.TEXT.indexOf(around) + text(quote, OA + "prefix").length();
      assertThat(WaterTalks.TEXT.codePointCount(0, at)).isEqualTo(start);
    }
  }

  @Test
  void anAnnotationIsOneInTheVocabularyOfTheW3c() throws IOException, JsonLdError {
    JsonObject annotation = exported().get(0);

    assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
    assertThat(annotation.getString("@id")).isEqualTo("urn:parley:statement:w1");
    assertThat(objects(annotation, OA + "motivatedBy").get(0).getString("@id"))
        .isEqualTo(OA + "identifying");
    JsonObject body = objects(annotation, OA + "hasBody").get(0);
    assertThat(text(body, "urn:parley:vocabulary:act")).isEqualTo("REJECT");
    JsonObject target = objects(annotation, OA + "hasTarget").get(0);
    assertThat(objects(target, OA + "hasSource").get(0).getString("@id"))
        .isEqualTo("https://delta.example/water-1");
    JsonObject selector = objects(target, OA + "hasSelector").get(0);
    assertThat(selector.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextQuoteSelector");
  }

  @Test
  void provenanceTellsTheArticleTheReaderAndWhoCorrected() throws JsonLdError {
    try (Record record = WaterTalks.record(folder)) {
      record.correct(
          new Correction.Change("w2", StatementPart.STANCE, "for"), "Ada", "they said yes");
      Entry entry = record.entry("w2").orElseThrow();
      String json =
          WebAnnotation.of(
              entry, record.article(entry.article().id()).orElseThrow(), Origin.of(entry, record));

      JsonObject annotation = expanded(json).getJsonObject(0);
      assertThat(objects(annotation, PROV + "wasDerivedFrom").get(0).getString("@id"))
          .isEqualTo("urn:parley:article:" + WaterTalks.articleId());
      assertThat(objects(annotation, PROV + "wasAttributedTo"))
          .extracting(
              agent -> agent.getJsonArray("@type").getString(0),
              agent -> text(agent, "http://xmlns.com/foaf/0.1/name"))
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(PROV + "SoftwareAgent", "Parley reader test"),
              org.assertj.core.groups.Tuple.tuple(PROV + "Person", "Ada"));
    }
  }
}
