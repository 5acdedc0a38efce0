package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs over web archives that are stopped and go on. */
class ResumeTest {

  private static final int RECORDS = 400;

  @TempDir Path folder;
  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void writeArchives() throws IOException {
    first = archive("first.warc.gz", 0);
    second = archive("second.warc", RECORDS);
    output = folder.resolve("out.jsonl");
  }

  private Path archive(String name, int from) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = from; i < from + RECORDS; i++) {
      byte[] record =
          ArchiveOf.response(
              "" + i, NewsServer.html("Day " + i, "Envoy said it was day " + i + "."));
      if (name.endsWith(".gz")) {
        try (GZIPOutputStream member = new GZIPOutputStream(bytes)) {
          member.write(record);
        }
      } else {
        bytes.writeBytes(record);
      }
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private List<String> command(Path out, String... more) {
    List<String> args = new ArrayList<>(List.of("read", "--format", "jsonl", "--out"));
    args.add(out.toString());
    args.addAll(List.of(more));
    args.add(first.toString());
    args.add(second.toString());
    return args;
  }

  private Ran run(Path out, String... more) {
    return Ran.parley(command(out, more).toArray(String[]::new));
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                SlowParley.class.getName()));
    command.addAll(command(output, "--resume"));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  /** Waits until the output has grown by so much, and then a little. */
  private void awaitGrowth(Process process, long bytes, int millis) throws Exception {
    long before = output.toFile().length();
    while (process.isAlive() && output.toFile().length() - before < bytes) {
      Thread.sleep(10);
    }
    Thread.sleep(millis);
  }

  @Test
  void aJobKilledSeveralTimesGivesEachArticleOnce() throws Exception {
    for (int kill = 0; kill < 4; kill++) {
      Process process = start();
      awaitGrowth(process, 20_000L, 37 * kill);
      process.destroyForcibly().waitFor();
      assertThat(process.exitValue()).as("killed, not done").isEqualTo(137);
    }
    Process last = start();
    assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(last.exitValue()).as(Files.readString(folder.resolve("errors"))).isZero();

    Path whole = folder.resolve("whole.jsonl");
    assertThat(run(whole).code()).isZero();
    assertThat(Files.readAllLines(output))
        .hasSize(2 * RECORDS)
        .doesNotHaveDuplicates()
        .isEqualTo(Files.readAllLines(whole));
  }

  @Test
  void aJobThatIsDoneStaysAsItIs() throws IOException {
    assertThat(run(output).code()).isZero();
    byte[] done = Files.readAllBytes(output);

    Ran again = run(output, "--resume");

    assertThat(again.code()).isZero();
    assertThat(again.err()).isEmpty();
    assertThat(Files.readAllBytes(output)).isEqualTo(done);
  }

  @Test
  void whatIsThereAlreadyIsNotOverwritten() throws IOException {
    Files.writeString(output, "mine");

    Ran anew = run(output);
    Ran resumed = run(output, "--resume");

    assertThat(anew.code()).isEqualTo(2);
    assertThat(anew.err()).contains(output + " is there already");
    assertThat(resumed.code()).isOne();
    assertThat(resumed.err()).contains("no checkpoint beside it tells why");
    assertThat(output).hasContent("mine");
  }

  @Test
  void theOutputOfOtherArchivesIsNotGoneOnWith() throws IOException {
    run(output);
    Path other = archive("other.warc", 0);

    Ran ran =
        Ran.parley(
            "read", "--format", "jsonl", "--out", output.toString(), "--resume", other.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is the output of other archives: " + second);
  }

  @Test
  void onlyArchivesCanBeGoneOnWith() {
    Ran ran =
        Ran.parley("read", "--format", "jsonl", "--out", output.toString(), "--resume", "a.txt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("only with web archives");
    assertThat(Ran.parley("read", "--resume", first.toString()).code()).isEqualTo(2);
  }

  @Test
  void aMissingArchiveAmongOthersIsNamedAndTheRestIsRead() throws IOException {
    Files.delete(first);

    Ran ran = run(output);

    assertThat(ran.code()).isOne();
    assertThat(ran.errLines()).contains("parley: " + first + ": no such file");
    assertThat(Files.readAllLines(output)).hasSize(RECORDS);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    Path nowhere = folder.resolve("nowhere").resolve("out.jsonl");

    Ran ran = run(nowhere);

    assertThat(ran.code()).isOne();
    assertThat(ran.errLines()).containsExactly("parley: " + nowhere + ": no such file");
  }

  @Test
  void anyFormatCanGoToAFile() throws IOException {
    Path text = Files.write(folder.resolve("a.txt"), "Lavrov said no.".getBytes(UTF_8));
    Path out = folder.resolve("out.txt");

    Ran ran = Ran.parley("read", "--out", out.toString(), text.toString());

    assertThat(ran.out()).isEmpty();
    assertThat(out).content().contains("STATE: Lavrov");
  }
}
