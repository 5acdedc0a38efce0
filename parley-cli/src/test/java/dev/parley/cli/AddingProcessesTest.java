package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley add} in processes of its own: killed, two at once, without the right to write. */
class AddingProcessesTest {

  private static final int ARTICLES = 200;

  @TempDir private Path folder;

  private Path record() {
    return folder.resolve("talks.db");
  }

  private Path lines(String name, int from) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < from + ARTICLES; i++) {
      lines.append(
          "{\"text\": \"It was day %d of the talks. Envoy said it was day %d.\", \"url\": \"https://a.example/%d\"}\n"
              .formatted(i, i, i));
    }
    return Files.writeString(folder.resolve(name), lines);
  }

  private Process start(Path input) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SlowParley.class.getName(),
                "add",
                "--record",
                record().toString(),
                input.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve(input.getFileName() + ".out").toFile())
        .redirectError(folder.resolve(input.getFileName() + ".err").toFile())
        .start();
  }

  private String finish(Process process, Path input) throws Exception {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String errors = Files.readString(folder.resolve(input.getFileName() + ".err"));
    assertThat(process.exitValue()).as(errors).isZero();
    return Files.readString(folder.resolve(input.getFileName() + ".out"));
  }

  private long entries() {
    if (!Files.exists(record())) {
      return 0;
    }
    try (Record opened = Record.open(record())) {
      return opened.count(Filter.ALL);
    }
  }

  @Test
  void whatAKilledRunLeftUndoneTheNextOneDoes() throws Exception {
    Path input = lines("news.jsonl", 0);
    long before = 0;
    for (int kill = 0; kill < 3; kill++) {
      Process process = start(input);
      while (process.isAlive() && entries() < before + 20) {
        Thread.sleep(20);
      }
      Thread.sleep(17 * kill);
      process.destroyForcibly().waitFor();
      assertThat(process.exitValue()).as("killed, not done").isEqualTo(137);
      before = entries();
    }

    String out = finish(start(input), input);

    assertThat(out)
        .contains(before + " unchanged, 0 failed")
        .startsWith(ARTICLES - before + " added");
    assertThat(entries()).isEqualTo(ARTICLES);
  }

  @Test
  void twoProcessesAddToOneRecordAtOnce() throws Exception {
    Path first = lines("first.jsonl", 0);
    Path second = lines("second.jsonl", ARTICLES / 2);

    Process one = start(first);
    Process two = start(second);

    finish(one, first);
    finish(two, second);
    assertThat(entries()).isEqualTo(ARTICLES * 3 / 2);
    try (Record opened = Record.open(record())) {
      for (int i = 0; i < ARTICLES * 3 / 2; i++) {
        assertThat(opened.versions("https://a.example/" + i)).as("article " + i).hasSize(1);
      }
    }
  }

  @Test
  void aRecordThatMayOnlyBeReadIsRefusedBeforeAnythingIsRead() throws Exception {
    Record.open(record()).close();
    Files.setPosixFilePermissions(record(), PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(record()), "this user may write everywhere");

    Ran ran = Ran.parley("add", "--record", record().toString(), lines("a.jsonl", 0).toString());

    assertThat(ran.code()).isOne();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines()).containsExactly("parley: " + record() + ": it may only be read");
  }
}
