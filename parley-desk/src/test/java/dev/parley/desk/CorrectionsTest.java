package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Corrections over HTTP. */
class CorrectionsTest {

  private static final String ADDRESS = "/api/v1/corrections";

  @TempDir private Path folder;

  private Desk desk;
  private Browser program;
  private String statement;

  @BeforeEach
  void start() throws Exception {
    Path record = Talks.record(folder);
    desk = Desk.open(DeskOptions.of(record.toString()).withDossier(Talks.dossier(folder)));
    desk.start();
    // A program keeps no cookies; each request of a new one has none.
    program = new Browser(desk);
    statement =
        new Browser(desk)
            .json("/api/v1/statements?q=speaker:iceland")
            .path("items")
            .path(0)
            .path("id")
            .asString();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aFieldIsSetAndTheHistoryTellsByWhom() throws Exception {
    HttpResponse<String> made =
        post(
            "{'kind':'set','statement':'%s','seen':0,'field':'act','value':'threaten',"
                + "'reason':'it asks for more'}");

    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode detail = new Browser(desk).json("/api/v1/statements/" + statement);
    assertThat(detail.path("statement").path("act").asString()).isEqualTo("threaten");
    assertThat(detail.path("last_correction").asInt()).isEqualTo(1);
    JsonNode correction = detail.path("corrections").path(0);
    assertThat(correction.path("by").asString()).isEqualTo(System.getProperty("user.name"));
    assertThat(correction.path("reason").asString()).isEqualTo("it asks for more");
  }

  @Test
  void theSecondOfTwoEditorsSeesWhatTheFirstHasChanged() throws Exception {
    post("{'kind':'set','statement':'%s','seen':0,'field':'act','value':'threaten'}");

    HttpResponse<String> second =
        post("{'kind':'set','statement':'%s','seen':0,'field':'stance','value':'open'}");

    assertThat(second.statusCode()).isEqualTo(409);
    JsonNode problem = Browser.JSON.readTree(second.body());
    assertThat(problem.path("since").path(0).path("field").asString()).isEqualTo("act");
    assertThat(problem.path("since").path(0).path("value").asString()).isEqualTo("threaten");
    HttpResponse<String> again =
        post(
            "{'kind':'set','statement':'%s','field':'stance','value':'open','seen':"
                + problem.path("last_correction").asInt()
                + "}");
    assertThat(again.statusCode()).isEqualTo(201);
  }

  @Test
  void whoDoesNotSayWhatTheyHaveSeenIsAskedTo() throws Exception {
    HttpResponse<String> answer = post("{'kind':'reject','statement':'%s'}");

    assertThat(answer.statusCode()).isEqualTo(428);
    assertThat(answer.body()).contains("last_correction");
  }

  @Test
  void aRejectedStatementIsGoneUntilThatIsUndone() throws Exception {
    assertThat(post("{'kind':'reject','statement':'%s','seen':0}").statusCode()).isEqualTo(201);
    HttpResponse<String> gone = new Browser(desk).get("/api/v1/statements/" + statement);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("undo correction 1");

    assertThat(post("{'kind':'undo','number':1,'seen':1}").statusCode()).isEqualTo(201);
    assertThat(new Browser(desk).get("/api/v1/statements/" + statement).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aStatementIsMovedToAnIssueOfTheDossierAndToNoOther() throws Exception {
    HttpResponse<String> other = post("{'kind':'move','statement':'%s','seen':0,'issue':'whales'}");
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("whales", "quota");

    assertThat(post("{'kind':'move','statement':'%s','seen':0,'issue':null}").statusCode())
        .isEqualTo(201);
    assertThat(new Browser(desk).json("/api/v1/unsorted").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void aStatementThatTheReaderMissedIsAdded() throws Exception {
    String article =
        new Browser(desk).json("/api/v1/articles").path("items").path(0).path("id").asString();
    HttpResponse<String> made =
        post(
            "{'kind':'add','article':'"
                + article
                + "','fields':{'content':'12-30','speaker':'Norway','act':'threaten'}}");

    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(new Browser(desk).json("/api/v1/articles/" + article).path("statements")).hasSize(2);
  }

  @Test
  void twoNamesBecomeOne() throws Exception {
    assertThat(post("{'kind':'merge','from':'Iceland','into':'Norway'}").statusCode())
        .isEqualTo(201);
    assertThat(new Browser(desk).json("/api/v1/actors").path("items")).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefusedWithTheReason() throws Exception {
    String[][] bad = {
      {"{'kind':'praise'}", "400"},
      {"{}", "400"},
      {"null", "400"},
      {"{'kind':'reject','statement':'none','seen':0}", "404"},
      {"{'kind':'set','statement':'%s','seen':0,'field':'act','value':'sing'}", "400"},
      {"{'kind':'set','statement':'%s','seen':0,'field':'content','value':'0-9999'}", "400"},
      {"{'kind':'set','statement':'%s','seen':0,'field':'mood','value':'x'}", "400"},
      {"{'kind':'undo','number':77,'seen':0}", "404"},
      {"{'kind':'merge','from':'Iceland','into':'Iceland'}", "400"},
      {"{'kind':'merge','from':'Iceland','into':'Norway','code':'nowhere'}", "400"},
      {"{'kind':'add','article':'x','fields':{}}", "400"},
      {"{'kind':", "400"}
    };
    for (String[] one : bad) {
      HttpResponse<String> answer = post(one[0]);
      assertThat(answer.statusCode())
          .as(one[0] + " " + answer.body())
          .isEqualTo(Integer.parseInt(one[1]));
      assertThat(Browser.JSON.readTree(answer.body()).path("detail").asString())
          .as(one[0])
          .isNotBlank();
    }
  }

  @Test
  void aBrowserNeedsTheTokenOfItsPageAndAnotherSiteHasNone() throws Exception {
    Browser browser = new Browser(desk);
    String page = browser.get("/").body();
    String json = "{\"kind\":\"merge\",\"from\":\"Iceland\",\"into\":\"Norway\"}";

    assertThat(browser.post(ADDRESS, json).statusCode()).isEqualTo(403);
    assertThat(browser.post(ADDRESS, json, "X-CSRF-Token", "guessed").statusCode()).isEqualTo(403);
    assertThat(
            browser
                .post(
                    ADDRESS,
                    json,
                    "X-CSRF-Token",
                    Browser.token(page),
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.post(ADDRESS, json, "X-CSRF-Token", Browser.token(page)).statusCode())
        .isEqualTo(201);
  }

  private HttpResponse<String> post(String json) throws Exception {
    return program.post(ADDRESS, json.replace('\'', '"').replace("%s", statement));
  }
}
