package dev.parley.bench.talks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The sample in {@code examples/security-guarantees}, its dossier, and what is written down of it fit together.
 */
class TalksSampleTest {

  private static final Map<String, JsonNode> ARTICLES = new LinkedHashMap<>();
  private static final List<JsonNode> FACTS = new ArrayList<>();
  private static final Map<String, Set<String>> DOSSIER = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    for (JsonNode article : lines("examples/security-guarantees/articles.jsonl")) {
      assertThat(ARTICLES.put(article.path("id").asString(), article)).isNull();
    }
    FACTS.addAll(lines("parley-bench/talks/facts.jsonl"));
    JsonNode dossier =
        new YAMLMapper().readTree(Files.readString(path("examples/security-guarantees/dossier.yaml")));
    for (String list : List.of("parties", "issues", "documents", "meetings")) {
      Set<String> ids = DOSSIER.computeIfAbsent(list, name -> new HashSet<>());
      for (JsonNode entry : dossier.path(list)) {
        assertThat(ids.add(entry.path("id").asString())).as(entry.toString()).isTrue();
      }
    }
  }

  @Test
  void theArticlesStandAtInventedAddressesInTheOrderOfPublication() {
    assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(24);
    assertThat(ARTICLES.values())
        .allSatisfy(
            article -> {
              assertThat(article.path("url").asString())
                  .matches("https://[a-z-]+\\.example\\.org/.+");
              assertThat(article.path("text").asString().split("\\s+")).hasSizeBetween(150, 350);
            });
    assertThat(ARTICLES.values())
        .extracting(article -> article.path("published").asString().substring(0, 10))
        .isSorted();
  }

  @Test
  void theCorrectedArticleStandsAtTheAddressOfTheOneItCorrects() {
    JsonNode first = ARTICLES.get("talks-24");
    JsonNode corrected = ARTICLES.get("talks-25");
    assertThat(corrected.path("url")).isEqualTo(first.path("url"));
    assertThat(corrected.path("text")).isNotEqualTo(first.path("text"));
    assertThat(corrected.path("text").asString()).contains("Correction: ");
  }

  @Test
  void theWordsOfEveryFactStandInEachOfItsArticles() {
    assertThat(FACTS)
        .allSatisfy(
            fact -> {
              for (String side : List.of("from", "to")) {
                if (fact.has(side)) {
                  assertStands(fact.path(side).path("words"), fact.path(side).path("article"));
                }
              }
              for (JsonNode article : fact.path("articles")) {
                for (String field : List.of("words", "condition", "provision", "denial")) {
                  assertStands(fact.path(field), article);
                }
              }
            });
  }

  @Test
  void everyFactSpeaksOfPartiesIssuesAndDocumentsOfTheDossier() {
    assertThat(FACTS)
        .allSatisfy(
            fact -> {
              assertKnown(fact.path("party"), "parties");
              assertKnown(fact.path("issue"), "issues");
              assertKnown(fact.path("document"), "documents");
              fact.path("asserted_by").forEach(party -> assertKnown(party, "parties"));
              fact.path("denied_by").forEach(party -> assertKnown(party, "parties"));
            });
  }

  @Test
  void theAnnotatedArticlesHaveTheTextOfTheSample() throws IOException {
    assertThat(lines("parley-bench/hard/talks.jsonl"))
        .isNotEmpty()
        .allSatisfy(
            annotated ->
                assertThat(annotated.path("text"))
                    .isEqualTo(ARTICLES.get(annotated.path("id").asString()).path("text")));
  }

  private static void assertStands(JsonNode words, JsonNode article) {
    if (words.isString()) {
      assertThat(ARTICLES.get(article.asString()).path("text").asString())
          .contains(words.asString());
    }
  }

  private static void assertKnown(JsonNode id, String list) {
    if (id.isString()) {
      assertThat(DOSSIER.get(list)).contains(id.asString());
    }
  }

  private static List<JsonNode> lines(String file) throws IOException {
    JsonMapper json = new JsonMapper();
    return Files.readAllLines(path(file)).stream().map(json::readTree).toList();
  }

  private static Path path(String file) {
    return Repository.root().resolve(file);
  }
}
