package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parley.desk.web.Journal;
import dev.parley.intake.fetch.AllowedPrivate;
import dev.parley.intake.fetch.FetchPolicy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Articles that come in over HTTP. */
@Timeout(120)
class AddingTest {

  private static final String TEXT =
      "Norway will not accept the new quota, its fisheries minister said on Monday. The talks in"
          + " Bergen go on this week, and the ministers of both countries are expected to meet"
          + " again on Friday.";

  @TempDir private Path folder;

  private Desk desk;
  private Browser program;

  @BeforeEach
  void start() throws Exception {
    FetchPolicy fetching =
        FetchPolicy.of("Parley").withAllowedPrivate(AllowedPrivate.of(List.of("127.0.0.1")));
    desk =
        Desk.open(DeskOptions.of(folder.resolve("talks.db").toString()).as("0.0-test", fetching));
    desk.start();
    program = new Browser(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void textIsReadAndItsProgressToldStepByStep() throws Exception {
    HttpResponse<String> taken =
        program.post(
            "/api/v1/articles", "{\"text\":\"" + TEXT + "\",\"published\":\"2024-03-05\"}");
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    String id = id(taken);

    String events = program.get("/api/v1/submissions/" + id, "Accept", "text/event-stream").body();

    assertThat(events).contains("event: done", "\"outcome\":\"added\"");
    JsonNode progress = new Browser(desk).json("/api/v1/submissions/" + id);
    String article = progress.path("article").asString();
    JsonNode kept = new Browser(desk).json("/api/v1/articles/" + article);
    assertThat(kept.path("text").asString()).isEqualTo(TEXT);
    assertThat(kept.path("article").path("published").asString()).isEqualTo("2024-03-05");
    assertThat(kept.path("statements").size()).isEqualTo(progress.path("statements").asInt());
  }

  @Test
  void whatIsNoArticleFailsWithItsReasonAndStaysVisible() throws Exception {
    String id =
        id(
            program.post(
                "/api/v1/articles",
                "{\"text\":\"Das ist kein englischer Satz, und auch dieser hier ist keiner, und"
                    + " der nächste wird es auch nicht sein, denn wir reden deutsch.\"}"));

    assertThat(over(id).path("step").asString()).isEqualTo("failed");
    assertThat(over(id).path("error").asString()).isNotBlank();
    assertThat(
            new Browser(desk)
                .json("/api/v1/submissions")
                .path("items")
                .path(0)
                .path("id")
                .asString())
        .isEqualTo(id);
  }

  @Test
  void aPageIsFetchedAndKeepsItsAddress() throws Exception {
    HttpServer outlet =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outlet.createContext(
        "/",
        exchange -> {
          boolean isPage = exchange.getRequestURI().getPath().equals("/fish");
          byte[] page =
              ("<html lang=en><head><title>Fish</title></head><body><article><h1>Fish</h1><p>"
                      + TEXT
                      + "</p></article></body></html>")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(isPage ? 200 : 404, isPage ? page.length : -1);
          if (isPage) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    outlet.start();
    try {
      String url = "http://127.0.0.1:" + outlet.getAddress().getPort() + "/fish";
      JsonNode done = over(id(program.post("/api/v1/articles", "{\"url\":\"" + url + "\"}")));

      assertThat(done.path("step").asString()).as(done.toString()).isEqualTo("done");
      JsonNode kept = new Browser(desk).json("/api/v1/articles/" + done.path("article").asString());
      assertThat(kept.path("article").path("url").asString()).isEqualTo(url);
    } finally {
      outlet.stop(0);
    }
  }

  @Test
  void filesAreReadOneByOne() throws Exception {
    HttpResponse<String> taken =
        multipart(
            part("fish.txt", "text/plain", TEXT)
                + part("empty.txt", "text/plain", "")
                + "--b--\r\n");

    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    JsonNode items = Browser.JSON.readTree(taken.body()).path("items");
    assertThat(items).hasSize(2);
    assertThat(over(items.path(0).path("id").asString()).path("step").asString()).isEqualTo("done");
    assertThat(over(items.path(1).path("id").asString()).path("step").asString())
        .isEqualTo("failed");
  }

  @Test
  void brokenUploadsAreRefused() throws Exception {
    assertThat(multipart("--b\r\nContent-Disposition: form-da").statusCode()).isEqualTo(400);
    assertThat(multipart("").statusCode()).isEqualTo(400);
    assertThat(multipart("no boundary at all").statusCode()).isEqualTo(400);
    assertThat(multipart("--b--\r\n").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsTooLargeIsRefusedAsSuch() throws Exception {
    String large = "x".repeat(5 << 20);
    assertThat(program.post("/api/v1/articles", "{\"text\":\"" + large + "\"}").statusCode())
        .isEqualTo(413);
    String larger = part("large.txt", "text/plain", "x".repeat(33 << 20)) + "--b--\r\n";
    assertThat(multipart(larger).statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsNeitherTextNorAddressIsRefused() throws Exception {
    for (String json :
        List.of(
            "{}",
            "{\"text\":\"  \"}",
            "{\"url\":\"ftp://example.org/x\"}",
            "{\"url\":\"not a url\"}",
            "{\"text\":\"Hello.\",\"published\":\"yesterday\"}")) {
      HttpResponse<String> answer = program.post("/api/v1/articles", json);
      assertThat(answer.statusCode()).as(json).isEqualTo(400);
    }
    assertThat(
            program
                .send(
                    program
                        .request("/api/v1/articles", "Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("Hello.")))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void whoListensIsToldOfEachArticleThatComesIn() throws Exception {
    HttpRequest listening =
        program.request("/api/v1/events", "Accept", "text/event-stream").GET().build();
    var lines =
        java.net.http.HttpClient.newHttpClient()
            .send(listening, HttpResponse.BodyHandlers.ofLines())
            .body()
            .iterator();

    program.post("/api/v1/articles", "{\"text\":\"" + TEXT + "\"}");

    String line = lines.next();
    while (!line.startsWith("data:")) {
      line = lines.next();
    }
    assertThat(line).contains("\"article\":{\"id\":");
  }

  private JsonNode over(String id) throws Exception {
    new Browser(desk).get("/api/v1/submissions/" + id, "Accept", "text/event-stream");
    return new Browser(desk).json("/api/v1/submissions/" + id);
  }

  private static String id(HttpResponse<String> taken) {
    return Browser.JSON.readTree(taken.body()).path("items").path(0).path("id").asString();
  }

  private static String part(String name, String type, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: "
        + type
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private HttpResponse<String> multipart(String body) throws Exception {
    return program.send(
        program
            .request("/api/v1/articles", "Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body)));
  }
}
