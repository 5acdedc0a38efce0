package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Record;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley serve}, in a process of its own where it serves. */
@Timeout(120)
class ServeCommandTest {

  @TempDir private Path folder;

  private String record;

  @BeforeEach
  void make() {
    record = folder.resolve("talks.db").toString();
    Record.open(record).close();
  }

  @Test
  void aRecordIsServedUntilTheProcessIsAskedToStop() throws Exception {
    Process desk = start("serve", "--record", record, "--port", "0", "--log-level", "info");
    try (BufferedReader said = said(desk)) {
      String address = address(said);

      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address + "api/v1/statements")).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(said.readLine()).contains("\"event\":\"request\"", "\"status\":200");
      desk.destroy();
      assertThat(desk.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      desk.destroyForcibly();
    }
  }

  @Test
  void aPasswordIsReadFromStandardInputAndLetsThatPersonIn() throws Exception {
    Process add = start("serve", "user", "add", "Edda", "--role", "editor", "--record", record);
    add.getOutputStream().write("a long password\n".getBytes(StandardCharsets.UTF_8));
    add.getOutputStream().close();
    assertThat(add.waitFor()).isZero();

    assertThat(Ran.parley("serve", "user", "list", "--record", record).out())
        .isEqualTo("Edda\teditor\n");
    assertThat(Files.readString(Path.of(record + ".accounts.json")))
        .doesNotContain("a long password");
    assertThat(Ran.parley("serve", "user", "remove", "Edda", "--record", record).code()).isZero();
    assertThat(Ran.parley("serve", "user", "remove", "Edda", "--record", record).code())
        .isEqualTo(1);
  }

  @Test
  void aTokenIsPrintedOnceAndKeptAsItsHash() throws Exception {
    String token =
        Ran.parley("serve", "token", "add", "nightly", "--role", "reader", "--record", record)
            .out()
            .strip();

    assertThat(token).startsWith("parley_");
    assertThat(Files.readString(Path.of(record + ".accounts.json"))).doesNotContain(token);
    assertThat(Ran.parley("serve", "token", "list", "--record", record).out())
        .startsWith("nightly\treader\t");
  }

  @Test
  void aDeskThatOthersCanReachSaysThatSomebodyMustBeAbleToLogIn() {
    Ran ran = Ran.parley("serve", "--record", record, "--host", "0.0.0.0", "--port", "0");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("parley serve user add");
  }

  @Test
  void whatCannotBeServedIsSaid() throws Exception {
    Path note = Files.writeString(folder.resolve("note.txt"), "Not a record, and no dossier: [");
    assertThat(Ran.parley("serve", "--record", note.toString()).err()).contains("note.txt");
    assertThat(Ran.parley("serve", "--record", record, "--dossier", note.toString()).err())
        .contains("note.txt:1:");
    assertThat(Ran.parley("serve", "--record", record, "--port", "70000").code()).isEqualTo(2);
    assertThat(Ran.parley("serve", "--demo", "--record", record).code()).isEqualTo(2);
    assertThat(Ran.parley("serve", "--log-level", "loud").code()).isEqualTo(2);
    assertThat(Ran.parley("serve", "token", "add", "x", "--role", "king").err())
        .contains("reader, editor or admin");
  }

  private static Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.parley.cli.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static BufferedReader said(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
  }

  private static String address(BufferedReader said) throws IOException {
    String line = said.readLine();
    while (line != null) {
      Matcher address = Pattern.compile("serving .* at (http://localhost:\\d+/)").matcher(line);
      if (address.find()) {
        return address.group(1);
      }
      line = said.readLine();
    }
    throw new AssertionError("it never served");
  }
}
