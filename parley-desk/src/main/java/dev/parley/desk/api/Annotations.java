package dev.parley.desk.api;

import dev.parley.exchange.annotation.Origin;
import dev.parley.exchange.annotation.WebAnnotation;
import dev.parley.model.Article;
import dev.parley.record.Entry;
import dev.parley.record.store.Record;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements as a page of annotations (W3C Web Annotation Data Model, section 5.2). */
final class Annotations {

  private Annotations() {}

  /** Returns a page of annotations. */
  static String of(List<Entry> entries, Record record) {
    Map<String, Article> articles = new HashMap<>();
    return entries.stream()
        .map(entry -> annotation(entry, record, articles))
        .collect(
            Collectors.joining(
                ",",
                "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\","
                    + "\"items\":[",
                "]}"));
  }

  private static String annotation(Entry entry, Record record, Map<String, Article> articles) {
    Article article =
        articles.computeIfAbsent(entry.article().id(), id -> record.article(id).orElseThrow());
    return WebAnnotation.of(entry, article, Origin.of(entry, record));
  }
}
