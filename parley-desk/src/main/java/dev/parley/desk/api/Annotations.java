package dev.parley.desk.api;

import dev.parley.desk.web.Json;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.answer.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statements as annotations of the W3C Web Annotation Data Model: the target is what was said, by
 * its place and its words in the article; the body is what is read from it.
 */
final class Annotations {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final Json JSON = new Json();

  private Annotations() {}

  /** Returns a page of annotations (section 5.2 of the model). */
  static String of(List<Entry> entries, String origin) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", CONTEXT);
    page.put("type", "AnnotationPage");
    page.put("items", entries.stream().map(entry -> annotation(entry, origin)).toList());
    return JSON.string(page);
  }

  private static Map<String, Object> annotation(Entry entry, String origin) {
    Statement statement = entry.statement();
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", origin + "/api/v1/statements/" + statement.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "describing");
    annotation.put("created", entry.article().added().toString());
    annotation.put("body", List.of(body(entry)));
    annotation.put("target", target(entry, origin));
    return annotation;
  }

  private static Map<String, Object> body(Entry entry) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("format", "text/plain");
    body.put("purpose", "describing");
    body.put(
        "value", Texts.speaker(entry) + ": " + Texts.word(entry.statement().act()) + issue(entry));
    return body;
  }

  private static String issue(Entry entry) {
    return entry.issue() == null
        ? ""
        : ", " + Texts.word(entry.statement().stance()) + " on " + entry.issue();
  }

  private static Map<String, Object> target(Entry entry, String origin) {
    String url = entry.article().url();
    Map<String, Object> target = new LinkedHashMap<>();
    target.put(
        "source", url == null ? origin + "/api/v1/articles/" + entry.article().id() : url);
    target.put("selector", selectors(entry));
    return target;
  }

  private static List<Map<String, Object>> selectors(Entry entry) {
    List<Map<String, Object>> selectors = new ArrayList<>();
    @Nullable String words = entry.words().content();
    List<Span> spans = entry.statement().content();
    if (words != null && spans.size() == 1) {
      selectors.add(Map.of("type", "TextQuoteSelector", "exact", words));
    }
    for (Span span : spans) {
      selectors.add(
          Map.of("type", "TextPositionSelector", "start", span.start(), "end", span.end()));
    }
    return selectors;
  }
}
