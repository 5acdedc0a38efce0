package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.desk.Desk;
import dev.parley.desk.DeskOptions;
import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that means harm, in every place where a page shows text. */
class HostileTextTest {

  private static final String EVIL =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\u202Egnip\u202C\u200B'\"`${7*7}";
  private static final String LONG = "W".repeat(10_000);

  @TempDir private Path folder;

  private Desk desk;
  private String article;

  @BeforeEach
  void start() throws Exception {
    Path file = folder.resolve("evil.db");
    String text = EVIL + " said " + EVIL + ' ' + LONG + " if " + EVIL + "\n\n" + EVIL;
    article = Article.hash(text);
    int said = text.indexOf(" said ");
    int iff = text.indexOf(" if ");
    Statement statement =
        new Statement(
            "s<1>\"",
            new Span(0, said),
            new Span(said + 1, said + 5),
            List.of(new Span(said + 6, iff), new Span(said + 8, iff + 4 + EVIL.length())),
            Form.DIRECT,
            new Speaker(EVIL, List.of(new ActorCode("RUS", "GOV")), Basis.NAMED),
            null,
            null,
            EVIL,
            null,
            Act.THREATEN,
            List.of(),
            false,
            List.of(new Span(iff + 1, iff + 4 + EVIL.length())),
            EVIL,
            Stance.AGAINST);
    try (Record record = Record.open(file.toString())) {
      record.add(
          new Reading(
              new Article(
                  article,
                  text,
                  EVIL + LONG,
                  EVIL,
                  EVIL,
                  "javascript:alert(3)",
                  "en",
                  new StatedDate(EVIL, "2022-01-10"),
                  null),
              List.of(statement),
              List.of(),
              List.of(),
              List.of()),
          Provenance.of("test"));
    }
    Path dossier = folder.resolve("dossier.yaml");
    Files.writeString(
        dossier,
        "name: '<script>alert(4)</script>'\nparties: [{id: russia, name: '<b>R</b>', codes: [RUS]}]\n"
            + "issues: [{id: one, title: '<i>One</i>'}]\n");
    desk = Desk.open(DeskOptions.of(file.toString()).withDossier(dossier));
    desk.start();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void noPageLetsItBecomeMarkupOrHideOrTurnWhatStandsAround() throws Exception {
    for (String path :
        List.of(
            "/",
            "/articles",
            "/articles/" + article,
            "/articles/" + article + "?from=" + article,
            "/search?q=alert",
            "/search?q=" + Address.encode("act:" + "<script>"),
            "/timeline",
            "/claims",
            "/conditions",
            "/meetings",
            "/documents",
            "/speakers",
            "/speakers/" + Address.encode(EVIL),
            "/coalitions",
            "/sources",
            "/feeds",
            "/unsorted",
            "/positions",
            "/positions.svg",
            "/entries/" + Address.encode("s<1>\""),
            "/entries/" + Address.encode(EVIL),
            "/articles/" + Address.encode(EVIL))) {
      HttpResponse<String> page = get(path);

      assertThat(page.statusCode()).as(path).isIn(200, 400, 404);
      assertThat(page.body())
          .as(path)
          .doesNotContain("<script>alert", "<img", "<b>R</b>", "<i>One</i>")
          .doesNotContain("href=\"javascript:");
      if (!path.startsWith("/entries/s")) { // The fields of its form hold what is to be kept.
        assertThat(page.body()).as(path).doesNotContain("\u202E", "\u200B");
      }
    }
  }

  @Test
  void anArticleShowsItsTextWholeWithOverlappingMarks() throws Exception {
    String page = get("/articles/" + article).body();

    assertThat(page).contains(LONG, "⟨U+202E⟩gnip", "piece content twice");
  }

  @Test
  void anIdThatIsNotThereIsAPageThatSaysSo() throws Exception {
    for (String path :
        List.of("/articles/nix", "/entries/nix", "/speakers/nix", "/positions/a/b")) {
      HttpResponse<String> page = get(path);

      assertThat(page.statusCode()).as(path).isEqualTo(404);
      assertThat(page.body()).as(path).contains("Not found", "To the overview");
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path)).build(),
            BodyHandlers.ofString());
  }
}
