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

class ProgressTest {

  private static final Terminal PIPED = new Terminal(false, true, false, 80);

  @TempDir Path folder;

  private String errorOutput(Terminal terminal, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Lavrov said no. ".repeat(100));
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8),
            terminal);
    Main.run(streams, actors -> new SaidReader(), "read", folder.toString());
    return err.toString(UTF_8);
  }

  @Test
  void aBarShowsManyInputsOnATerminalUntilAllIsDone() throws IOException {
    assertThat(errorOutput(PIPED, 20)).contains("Reading").contains("100%").contains("20 articles");
  }

  @Test
  void oneFileNeedsNoBar() throws IOException {
    assertThat(errorOutput(PIPED, 1)).isEmpty();
  }

  @Test
  void noBarIsShownAmongReadingsOrInAFile() throws IOException {
    assertThat(errorOutput(new Terminal(true, true, false, 80), 20)).isEmpty();
    assertThat(errorOutput(Terminal.none(), 20)).isEmpty();
  }
}
