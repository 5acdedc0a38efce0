package dev.parley.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class RedirectsTest {

  private RudeServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
    server.on("/end", "HTTP/1.1 200 OK", "hello");
    fetcher = LocalFetcher.of(LocalFetcher.policy());
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private FetchedPage page(String path) {
    return (FetchedPage) fetcher.fetch(server.url(path));
  }

  private FetchFailure failure(String path) {
    return (FetchFailure) fetcher.fetch(server.url(path));
  }

  @Test
  void aPermanentRedirectIsReported() {
    server.redirect("/old", 301, "/older?a=1");
    server.redirect("/older?a=1", 308, "end#part");

    FetchedPage page = page("/old");

    assertThat(page.url()).isEqualTo(server.url("/old"));
    assertThat(page.finalUrl()).isEqualTo(server.url("/end"));
    assertThat(page.movedTo()).isEqualTo(server.url("/end"));
  }

  @Test
  void aTemporaryOneIsFollowedAndNotReported() {
    for (int status : new int[] {302, 303, 307}) {
      server.redirect("/old", status, server.url("/end"));

      FetchedPage page = page("/old");

      assertThat(page.finalUrl()).isEqualTo(server.url("/end"));
      assertThat(page.movedTo()).isNull();
    }
  }

  @Test
  void onlyThePermanentStartOfTheWayMoves() {
    server.redirect("/old", 301, "/new");
    server.redirect("/new", 302, "/today");
    server.redirect("/today", 301, "/end");

    FetchedPage page = page("/old");

    assertThat(page.movedTo()).isEqualTo(server.url("/new"));
    assertThat(page.finalUrl()).isEqualTo(server.url("/end"));
  }

  @Test
  void circlesAreLeft() {
    server.redirect("/self", 301, "/self");
    server.redirect("/a", 302, "/b");
    server.redirect("/b", 302, "/a");

    assertThat(failure("/self").reason()).isEqualTo("the redirects go round in a circle");
    assertThat(failure("/a").reason()).isEqualTo("the redirects go round in a circle");
    assertThat(failure("/a").retry()).isEqualTo(Retry.IS_USELESS);
  }

  @Test
  void afterTenRedirectsItIsEnough() {
    for (int i = 0; i < 30; i++) {
      server.redirect("/" + i, 302, "/" + (i + 1));
    }
    server.redirect("/20", 302, "/end");

    assertThat(page("/11").finalUrl()).isEqualTo(server.url("/end"));
    assertThat(failure("/10").reason())
        .isEqualTo("redirected to " + server.url("/end") + ": more than 10 redirects");
  }

  @Test
  void otherSchemesAreNotFollowed() {
    server.redirect("/file", 302, "file:///etc/passwd");
    server.redirect("/ftp", 302, "ftp://news.test/");
    server.redirect("/js", 302, "javascript:alert(1)");
    server.redirect("/none", 302, "http://");
    server.on("/blank", "HTTP/1.1 302 Found", "");

    assertThat(failure("/file").reason())
        .isEqualTo("a redirect to \"file:///etc/passwd\": not an http or https URL");
    assertThat(failure("/ftp").reason()).contains("not an http or https URL");
    assertThat(failure("/js").reason()).contains("not an http or https URL");
    assertThat(failure("/none").retry()).isEqualTo(Retry.IS_USELESS);
    assertThat(failure("/blank").reason()).isEqualTo("a redirect that does not say where to");
  }

  @Test
  void passwordsInUrlsAreNeitherSentNorShown() {
    String port = ":" + server.port();
    server.redirect("/out", 302, "http://me:secret@news.test" + port + "/end");
    server.redirect("/bad", 302, "ftp://me:secret@news.test" + port + "/end");

    FetchOutcome direct = fetcher.fetch("http://me:secret@news.test" + port + "/end");

    assertThat(direct).isInstanceOf(FetchedPage.class);
    assertThat(direct.toString() + page("/out") + failure("/bad")).doesNotContain("secret");
    assertThat(server.requests()).noneMatch(request -> request.contains("Authorization"));
    assertThat(fetcher.fetch("gopher://me:secret@x/").toString()).doesNotContain("secret");
  }
}
