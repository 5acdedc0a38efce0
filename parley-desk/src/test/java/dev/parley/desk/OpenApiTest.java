package dev.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The description of the API: it holds, and whatever is sent by it, the desk does not fail. */
class OpenApiTest {

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1001",
          "99999999999999999999",
          "true",
          "null",
          "2024-02-30",
          "9999-12-31",
          "-999999999-01-01",
          "..",
          "../../etc/passwd",
          "%",
          "%2e%2e%2f",
          "a/b",
          "\u0000",
          "\u202e\u200b",
          "\ud83d\udc1f",
          "' OR 1=1 --",
          "\"",
          "(",
          "act:",
          "act:sing",
          "NOT NOT NOT x",
          "said:2024..2023",
          "<script>alert(1)</script>",
          "x".repeat(3000));

  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "{}",
          "1",
          "\"x\"",
          "{\"kind\":null}",
          "{\"kind\":\"set\",\"statement\":\"\\u0000\",\"seen\":0,\"field\":\"act\",\"value\":null}",
          "{\"kind\":\"set\",\"statement\":1,\"seen\":\"x\"}",
          "{\"kind\":\"add\",\"article\":\"\",\"fields\":{\"content\":null}}",
          "{\"kind\":\"add\",\"article\":\"\",\"fields\":{\"content\":\"9-1\"}}",
          "{\"kind\":\"add\",\"article\":\"x\",\"fields\":{\"content\":\"0-99999999999\"}}",
          "{\"kind\":\"undo\",\"number\":-9223372036854775808}",
          "{\"kind\":\"merge\",\"from\":\"\",\"into\":\"\\ud800\",\"code\":\"+\"}",
          "{\"text\":\"\\u0000\\u202e\"}",
          "{\"text\":\"\\ud800\"}",
          "{\"url\":\"http://[::1\"}",
          "{\"url\":\"http://127.0.0.1:1/\"}",
          "{\"text\":\"Hello.\",\"title\":\"\\u0000\"}",
          "{\"text\":{\"text\":{}}}",
          "[".repeat(5000),
          "{\"text\":\"" + "x".repeat(2 << 20) + "\"}",
          "\ufeff{}",
          "{\"kind\":\"reject\"}{}");

  @TempDir private Path folder;

  private Desk desk;
  private Browser program;

  @BeforeEach
  void start() throws Exception {
    Path record = Talks.record(folder);
    desk = Desk.open(DeskOptions.of(record.toString()).withDossier(Talks.dossier(folder)));
    desk.start();
    program = new Browser(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void everyReferenceOfTheDescriptionLeadsSomewhere() throws Exception {
    JsonNode description = program.json("/openapi.json");

    assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(description.path("paths").size()).isGreaterThan(20);
    for (JsonNode reference : description.findValues("$ref")) {
      String pointer = reference.asString().substring(1);
      assertThat(description.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
    assertThat(description.findValuesAsString("operationId")).doesNotHaveDuplicates();
  }

  @Test
  void aPageExplainsEveryOperation() throws Exception {
    String page = program.get("/api").body();

    for (String path : program.json("/openapi.json").path("paths").propertyNames()) {
      assertThat(page).contains(path);
    }
  }

  @Test
  void everyOperationAnswersAsDescribedWhenAskedPlainly() throws Exception {
    for (Called operation : operations()) {
      if (operation.method().equals("get") && !operation.path().contains("{")) {
        HttpResponse<String> answer = program.get(operation.path());
        boolean streams = operation.path().equals("/api/v1/events");
        assertThat(answer.statusCode()).as(operation.path()).isEqualTo(streams ? 406 : 200);
        String type = answer.headers().firstValue("content-type").orElseThrow().split(";")[0];
        assertThat(streams || operation.describes(answer.statusCode(), type))
            .as(operation.path() + " " + type)
            .isTrue();
      }
    }
  }

  @Test
  void nothingThatIsSentMakesTheDeskFail() throws Exception {
    Random random = new Random(6);
    List<String> failures = new ArrayList<>();
    int calls = 0;
    for (Called operation : operations()) {
      for (String odd : ODD) {
        HttpResponse<String> answer =
            operation.method().equals("get")
                ? program.get(operation.address(odd, random))
                : program.post(
                    operation.address(odd, random), BODIES.get(random.nextInt(BODIES.size())));
        note(operation, odd, answer, failures);
        calls++;
      }
      for (String body : operation.method().equals("post") ? BODIES : List.<String>of()) {
        note(operation, body, program.post(operation.path(), body), failures);
        calls++;
      }
    }
    assertThat(failures).isEmpty();
    assertThat(calls).isGreaterThan(500);
  }

  private static void note(
      Called operation, String sent, HttpResponse<String> answer, List<String> failures) {
    if (answer.statusCode() >= 500) {
      String shown = sent.length() > 80 ? sent.substring(0, 80) : sent;
      failures.add(operation.path() + " <- " + shown + ": " + answer.body());
    }
  }

  private List<Called> operations() throws Exception {
    List<Called> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path :
        program.json("/openapi.json").path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(new Called(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  private record Called(String method, String path, JsonNode description) {

    boolean describes(int status, String mediaType) {
      return description
          .path("responses")
          .path(String.valueOf(status))
          .path("content")
          .has(mediaType);
    }

    /** The path with an odd value in its own parameters, and in about half of the query's. */
    String address(String odd, Random random) {
      String encoded = URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
      StringBuilder query = new StringBuilder();
      String address = path;
      for (JsonNode parameter : description.path("parameters")) {
        String name = parameter.path("name").asString();
        if (parameter.path("in").asString().equals("path")) {
          address = address.replace("{" + name + "}", encoded.isEmpty() ? "%20" : encoded);
        } else if (random.nextBoolean()) {
          query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(encoded);
        }
      }
      return address + query;
    }
  }
}
