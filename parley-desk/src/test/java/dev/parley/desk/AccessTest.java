package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.desk.access.Accounts;
import dev.parley.desk.access.AuditTrail;
import dev.parley.desk.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, at a desk with accounts. */
class AccessTest {

  private static final String MERGE =
      "{\"kind\":\"merge\",\"from\":\"Iceland\",\"into\":\"Norway\"}";

  @TempDir private Path folder;

  private Path record;
  private Path file;
  private Accounts accounts;
  private Desk desk;

  @BeforeEach
  void start() throws Exception {
    record = Talks.record(folder);
    file = Accounts.beside(record);
    accounts = new Accounts(file);
    accounts.addUser("Rita", Role.READER, "read only 1".toCharArray());
    accounts.addUser("Edda", Role.EDITOR, "edit away 2".toCharArray());
    accounts.addUser("Ada", Role.ADMIN, "see it all 3".toCharArray());
    desk = Desk.open(DeskOptions.of(record.toString()).withAccounts(file));
    desk.start();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aDeskThatOthersCanReachDoesNotStartWhereNobodyHasToLogIn() {
    DeskOptions open = DeskOptions.of(record.toString()).at("0.0.0.0", 0);

    assertThatThrownBy(() -> Desk.open(open))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("parley serve user add");
    assertThatThrownBy(() -> Desk.open(open.withAccounts(folder.resolve("none.json"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoHasNotLoggedInIsLedToTheLoginAndBack() throws Exception {
    Browser browser = new Browser(desk);

    HttpResponse<String> page = browser.get("/api");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("location")).contains("/login?next=%2Fapi");

    HttpResponse<String> in = login(browser, "Rita", "read only 1", "/api");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("location")).contains("/api");
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOfOtherSites() throws Exception {
    Browser browser = new Browser(desk);
    HttpResponse<String> in = login(browser, "Rita", "read only 1", "/");
    assertThat(in.headers().firstValue("set-cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");

    HttpResponse<String> behindTls = new Browser(desk).get("/login", "X-Forwarded-Proto", "https");
    assertThat(behindTls.headers().firstValue("set-cookie").orElseThrow()).contains("Secure");
  }

  @Test
  void loginLeadsToNoOtherSite() throws Exception {
    for (String next :
        new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example"}) {
      HttpResponse<String> in = login(new Browser(desk), "Rita", "read only 1", next);
      assertThat(in.headers().firstValue("location")).as(next).contains("/");
    }
  }

  @Test
  void theApiSaysThatALoginIsWanted() throws Exception {
    HttpResponse<String> answer = new Browser(desk).get("/api/v1/statements");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
  }

  @Test
  void aReaderLooksAnEditorCorrectsAndAnAdminSeesWhoDid() throws Exception {
    Browser rita = new Browser(desk);
    login(rita, "Rita", "read only 1", "/");
    assertThat(rita.get("/api/v1/statements").statusCode()).isEqualTo(200);
    String token = Browser.token(rita.get("/").body());
    HttpResponse<String> refused = rita.post("/api/v1/corrections", MERGE, "X-CSRF-Token", token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("for an editor");

    Browser edda = new Browser(desk);
    login(edda, "Edda", "edit away 2", "/");
    token = Browser.token(edda.get("/").body());
    assertThat(edda.post("/api/v1/corrections", MERGE, "X-CSRF-Token", token).statusCode())
        .isEqualTo(201);
    assertThat(edda.json("/api/v1/corrections").path("items").path(0).path("by").asString())
        .isEqualTo("Edda");
    assertThat(edda.get("/api/v1/audit").statusCode()).isEqualTo(403);

    Browser ada = new Browser(desk);
    login(ada, "Ada", "see it all 3", "/");
    String audit = ada.get("/api/v1/audit").body();
    assertThat(audit).contains("\"who\":\"Edda\",\"did\":\"POST /api/v1/corrections\"");
    assertThat(audit).contains("\"who\":\"Rita\",\"did\":\"POST /api/v1/corrections\"");
    assertThat(Files.readString(AuditTrail.beside(file))).contains("logged in");
  }

  @Test
  void aChangeOfSomebodyLoggedInNeedsTheTokenOfAPage() throws Exception {
    Browser edda = new Browser(desk);
    login(edda, "Edda", "edit away 2", "/");

    assertThat(edda.post("/api/v1/corrections", MERGE).statusCode()).isEqualTo(403);
  }

  @Test
  void aProgramShowsATokenOfWhichTheFileHoldsOnlyAHash() throws Exception {
    String token = accounts.addToken("nightly", Role.EDITOR);

    assertThat(Files.readString(file)).contains("nightly").doesNotContain(token);
    Browser program = new Browser(desk);
    HttpResponse<String> made =
        program.post("/api/v1/corrections", MERGE, "Authorization", "Bearer " + token);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);

    assertThat(program.get("/api/v1/actors", "Authorization", "Bearer parley_x").statusCode())
        .isEqualTo(401);
    accounts.removeToken("nightly");
    assertThat(program.get("/api/v1/actors", "Authorization", "Bearer " + token).statusCode())
        .isEqualTo(401);
  }

  @Test
  void passwordsAreKeptAsArgon2idInAFileForItsOwnerAlone() throws Exception {
    assertThat(Files.readString(file)).contains("$argon2id$").doesNotContain("edit away");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> accounts.addUser("Bo", Role.READER, "short".toCharArray()))
        .hasMessageContaining("8");
    assertThatThrownBy(() -> accounts.addUser("<b>", Role.READER, "long enough".toCharArray()))
        .hasMessageContaining("name");
  }

  @Test
  void afterFiveFailuresNobodyGetsInForAWhile() throws Exception {
    Browser browser = new Browser(desk);
    for (int i = 0; i < 5; i++) {
      assertThat(login(browser, "Edda", "guess " + i, "/").statusCode()).isEqualTo(401);
    }

    HttpResponse<String> kept = login(browser, "Edda", "edit away 2", "/");
    assertThat(kept.statusCode()).isEqualTo(429);
    assertThat(kept.headers().firstValue("retry-after")).isPresent();
  }

  @Test
  void whoLogsOutIsOutAndSoIsWhoseAccountIsTakenAway() throws Exception {
    Browser edda = new Browser(desk);
    login(edda, "Edda", "edit away 2", "/");
    String token = Browser.token(edda.get("/").body());
    assertThat(edda.form("/logout", "_csrf=" + token).statusCode()).isEqualTo(303);
    assertThat(edda.get("/api/v1/actors").statusCode()).isEqualTo(401);

    Browser rita = new Browser(desk);
    login(rita, "Rita", "read only 1", "/");
    accounts.removeUser("Rita");
    assertThat(rita.get("/api/v1/actors").statusCode()).isEqualTo(401);
  }

  @Test
  void healthNeedsNoLoginAndFiguresDo() throws Exception {
    Browser browser = new Browser(desk);

    assertThat(browser.get("/healthz").statusCode()).isEqualTo(200);
    assertThat(browser.get("/metrics").statusCode()).isEqualTo(302);
  }

  private static HttpResponse<String> login(
      Browser browser, String name, String password, String next) throws Exception {
    String token = Browser.token(browser.get("/login").body());
    return browser.form(
        "/login",
        "_csrf=" + token,
        "name=" + name,
        "password=" + password.replace(' ', '+'),
        "next=" + next);
  }
}
