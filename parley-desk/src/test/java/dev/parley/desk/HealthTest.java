package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.desk.web.Journal;
import dev.parley.desk.web.Journal.Level;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whether a desk is well, and what it says of itself. */
class HealthTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path record;
  private Desk desk;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    record = Talks.record(folder);
    Journal journal = Journal.to(new PrintStream(said, true, StandardCharsets.UTF_8), Level.INFO);
    desk = Desk.open(DeskOptions.of(record.toString()).saying(journal));
    desk.start();
    browser = new Browser(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aRecordThatIsTakenAwayMakesTheDeskUnwellAndIsNamed() throws Exception {
    assertThat(browser.get("/healthz").statusCode()).isEqualTo(200);

    Files.move(record, folder.resolve("elsewhere.db"));

    HttpResponse<String> health = browser.get("/healthz");
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("talks.db is gone");
    HttpResponse<String> page = browser.get("/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
    HttpResponse<String> api = browser.get("/api/v1/statements");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(api.headers().firstValue("retry-after")).isPresent();
    assertThat(api.body()).contains("talks.db is gone");
  }

  @Test
  void aRecordThatAnotherWritesToCanBeReadAndSaysThatItIsBusy() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + record);
        Statement sql = other.createStatement()) {
      sql.execute("BEGIN IMMEDIATE");

      assertThat(browser.get("/api/v1/statements").statusCode()).isEqualTo(200);
      HttpResponse<String> change =
          new Browser(desk)
              .post(
                  "/api/v1/corrections",
                  "{\"kind\":\"merge\",\"from\":\"Iceland\",\"into\":\"Norway\"}");
      assertThat(change.statusCode()).as(change.body()).isEqualTo(503);
      sql.execute("ROLLBACK");
    }
  }

  @Test
  void figuresAreForPrometheusByRouteAndNotByAddress() throws Exception {
    browser.get("/api/v1/statements/nobody");

    String figures = browser.get("/metrics").body();

    assertThat(figures)
        .contains("route=\"/api/v1/statements/{id}\"", "status=\"404\"", "jvm_memory_used_bytes")
        .doesNotContain("nobody");
  }

  @Test
  void eachRequestIsOneLineOfJson() throws Exception {
    browser.get("/api/v1/statements?q=x");

    JsonNode line = null;
    for (int tries = 0; line == null && tries < 50; tries++) {
      Thread.sleep(20);
      String first = said.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
      line = first.isEmpty() ? null : Browser.JSON.readTree(first);
    }
    assertThat(line.path("event").asString()).isEqualTo("request");
    assertThat(line.path("path").asString()).isEqualTo("/api/v1/statements");
    assertThat(line.path("status").asInt()).isEqualTo(200);
  }

  @Test
  void aNameThatAnotherSitePointsAtThisMachineIsRefused() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /api/v1/statements HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").contains("localhost");
    }
  }
}
