package dev.parley.bench.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellBlocksTest {

  @TempDir Path folder;

  @Test
  void onlyShellBlocksHoldCommands() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            Type `echo inline`:

            ```sh
            # a comment
            echo one

            echo two \\
              three
            ```

            ```console
            echo not run
            ```
            """);
    assertThat(ShellBlocks.commands(page)).containsExactly("echo one", "echo two three");
  }
}
