package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddDatesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2999-01-01,lies in the future", "0800-12-25,lies before 1605"})
  void aDateThatNoArticleCanHaveIsToldAndKeptAsWords(String date, String why) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"text\":\"They said no.\",\"published\":\"" + date + "\"}", UTF_8);
    Ran ran = Ran.parley("read", "--format", "jsonl", file.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("\"published\" " + date + " " + why + ", kept as words only");
    assertThat(ran.out()).contains("\"published\":\"" + date + "\"");
  }

  @Test
  void onTheCommandLineItIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "They said no.");
    Ran ran = Ran.parley("read", "--published", "2999-01-01", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("2999-01-01").contains("lies in the future");
  }

  @Test
  void anActorFileThatIsNotInOrderIsWrongUsage() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "They said no to the talks.");
    Path actors = Files.writeString(folder.resolve("b.tsv"), "code\tname\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, UTF_8),
            "read",
            "--actors",
            actors.toString(),
            text.toString());
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(actors + ", line 1");
  }
}
