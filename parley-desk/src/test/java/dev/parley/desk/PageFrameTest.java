package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page has, asked over HTTP. */
class PageFrameTest {

  @TempDir private Path folder;

  private Desk desk;

  @BeforeEach
  void start() throws Exception {
    desk = Desk.open(DeskOptions.of(folder.resolve("talks.db").toString()));
    desk.start();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aPageComesWithAPolicyThatLetsNothingRunButTheDesksOwnFiles() throws Exception {
    HttpResponse<String> page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void aFileOfTheHashThatThePageGivesMayBeKeptForAYear() throws Exception {
    Matcher address = Pattern.compile("/static/[a-z.]+css\\?v=[0-9a-f]+").matcher(get("/").body());
    assertThat(address.find()).isTrue();

    HttpResponse<String> file = get(address.group());

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("cache-control").orElseThrow())
        .contains("max-age=31536000", "immutable");
  }

  @Test
  void aFileWithoutTheHashIsAskedForAgain() throws Exception {
    HttpResponse<String> file = get("/static/htmx.js");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("cache-control")).contains("no-cache");
    HttpRequest again =
        HttpRequest.newBuilder(uri("/static/htmx.js"))
            .header("If-None-Match", file.headers().firstValue("etag").orElseThrow())
            .build();
    assertThat(HttpClient.newHttpClient().send(again, BodyHandlers.ofString()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void whatIsNotThereIsAPageThatSaysSo() throws Exception {
    HttpResponse<String> page = get("/nowhere");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Not found");
  }

  @Test
  void noPathLeadsOutOfTheFolderOfStaticFiles() throws Exception {
    for (String path :
        new String[] {
          "/static/../Desk.class", "/static/..%2fDesk.class", "/static/%2e%2e/Desk.class",
          "/static/..%5cDesk.class", "/static/.%2e/package-info.class", "/static//etc/passwd",
          "/static/%00desk.css"
        }) {
      assertThat(get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }
}
