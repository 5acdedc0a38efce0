package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Stance;
import dev.parley.record.ask.Question;
import dev.parley.record.store.Record;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A record asked over HTTP. */
class ApiTest {

  @TempDir private Path folder;

  private Desk desk;
  private Browser browser;
  private Path record;

  @BeforeEach
  void start() throws Exception {
    record = Talks.record(folder);
    desk = Desk.open(DeskOptions.of(record.toString()).withDossier(Talks.dossier(folder)));
    desk.start();
    browser = new Browser(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aSearchFindsStatementsWithTheirExactWords() throws Exception {
    JsonNode found = browser.json("/api/v1/statements?q=act:reject&sort=oldest&count=true");

    assertThat(found.path("total").asInt()).isEqualTo(2);
    JsonNode first = found.path("items").path(0);
    assertThat(first.path("speaker").asString()).isEqualTo("Iceland");
    assertThat(first.path("words").path("content").asString()).isEqualTo("it rejects the quota");
    assertThat(first.path("issue").asString()).isEqualTo("quota");
    assertThat(first.path("spans").path("content").path(0).path("start").asInt()).isEqualTo(13);
  }

  @Test
  void pagesGiveEveryStatementOnceWhileOthersComeIn() throws Exception {
    List<String> days = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = browser.json("/api/v1/statements?limit=1" + next);
      days.add(page.path("items").path(0).path("published").asString());
      next = page.path("next").isNull() ? null : "&after=" + page.path("next").asString();
      if (days.size() == 1) {
        try (Record other = Record.open(record)) {
          Talks.add(other, "2024-03-20", "Iceland said it waits.", "ISL", Act.STATE, Stance.NONE);
        }
      }
    } while (next != null);

    assertThat(days).containsExactly("2024-03-09", "2024-03-05", "2024-03-01");
  }

  @Test
  void aSearchThatCannotBeUnderstoodIsAnsweredWithTheCharacterAtFault() throws Exception {
    HttpResponse<String> answer = browser.get("/api/v1/statements?q=act%3Areject%20AND%20(");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = Browser.JSON.readTree(answer.body());
    assertThat(problem.path("offset").asInt()).isGreaterThanOrEqualTo(15);
    assertThat(problem.path("caret").asString()).contains("^");
  }

  @Test
  void whatIsNotThereIsSaidInWordsThatHelp() throws Exception {
    for (String path : List.of("statements", "articles", "submissions")) {
      HttpResponse<String> answer = browser.get("/api/v1/" + path + "/nobody-knows");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("nobody-knows");
    }
    HttpResponse<String> answer = browser.get("/api/v1/opinions");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/openapi.json");
  }

  @Test
  void aParameterThatIsNotKnownIsRefusedWithThoseThatAre() throws Exception {
    HttpResponse<String> answer = browser.get("/api/v1/statements?query=fish");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("after, count, limit, q, sort");
  }

  @Test
  void positionsAsOfADayTakeOnlyWhatWasReportedUntilThen() throws Exception {
    JsonNode now = browser.json("/api/v1/positions");
    JsonNode then = browser.json("/api/v1/positions?as_of=2024-03-04");

    assertThat(now.path("rows").path(0).path("stance").path("text").asString())
        .isEqualTo("against");
    assertThat(then.path("rows")).hasSize(1);
    assertThat(then.path("rows").path(0).path("stance").path("text").asString()).isEqualTo("for");
  }

  @Test
  void everyQuestionIsAnsweredAsJsonAndAsCsv() throws Exception {
    for (String question : Question.names()) {
      HttpResponse<String> json = browser.get("/api/v1/" + question);
      assertThat(json.statusCode()).as(question + json.body()).isEqualTo(200);
      if (question.equals(Question.STATEMENTS.typed())) {
        continue; // They come in pages, as JSON alone.
      }
      HttpResponse<String> csv = browser.get("/api/v1/" + question + "?format=csv");
      assertThat(csv.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
      assertThat(csv.body().lines().findFirst().orElseThrow()).endsWith("statements,articles");
    }
  }

  @Test
  void anArticleComesWithItsTextAndWhatWasReadInIt() throws Exception {
    JsonNode list = browser.json("/api/v1/articles?limit=2");
    assertThat(list.path("items")).hasSize(2);
    String id = list.path("items").path(0).path("id").asString();

    JsonNode article = browser.json("/api/v1/articles/" + id);

    assertThat(article.path("text").asString()).isEqualTo("Norway said it rejects the quota now.");
    assertThat(article.path("statements")).hasSize(1);
    assertThat(article.path("versions")).hasSize(1);
    JsonNode rest = browser.json("/api/v1/articles?limit=2&after=" + list.path("next").asString());
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @Test
  void statementsAreWebAnnotationsForThoseWhoAskForThem() throws Exception {
    HttpResponse<String> answer =
        browser.get("/api/v1/statements", "Accept", "application/ld+json");

    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/ld+json");
    JsonNode page = Browser.JSON.readTree(answer.body());
    assertThat(page.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.toString()).contains("TextQuoteSelector", "it rejects the quota now");
  }

  @Test
  void shiftsAndSearchesAreAtomFeeds() throws Exception {
    HttpResponse<String> shifts = browser.get("/shifts.atom");
    assertThat(shifts.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(shifts.body()).contains("Norway on quota: for (agree) → against (reject)");

    HttpResponse<String> search = browser.get("/search.atom?q=speaker%3Aiceland");
    assertThat(search.body()).contains("it rejects the quota").doesNotContain("Norway");
  }

  @Test
  void issuesPartiesActorsFeedsAndWhatIsUnsortedAreListed() throws Exception {
    JsonNode issues = browser.json("/api/v1/issues");
    assertThat(issues.path("issues").path(0).path("statements").asInt()).isEqualTo(3);
    assertThat(issues.path("parties").path(1).path("id").asString()).isEqualTo("iceland");
    assertThat(browser.json("/api/v1/actors").path("items")).hasSize(2);
    assertThat(browser.json("/api/v1/feeds").path("items")).isEmpty();
    assertThat(browser.json("/api/v1/unsorted").path("total").asInt()).isZero();
  }

  @Test
  void aDeskWithoutADossierSaysThatPositionsNeedOne() throws Exception {
    try (Desk bare = Desk.open(DeskOptions.of(record.toString()))) {
      bare.start();
      HttpResponse<String> answer = new Browser(bare).get("/api/v1/positions");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("dossier");
    }
  }
}
