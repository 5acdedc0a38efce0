package dev.parley.bench.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that README and CONTRIBUTING tell a reader to type does what they say: it runs,
 * from the project's root, and exits with 0. How such a command is marked is told by {@link
 * ShellBlocks}.
 */
class ReadmeCommandsIT {

  private static final Path ROOT = Checkout.root();

  @TempDir Path outputs;

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() throws IOException {
    return Stream.concat(
            ShellBlocks.commands(ROOT.resolve("README.md")).stream(),
            ShellBlocks.commands(ROOT.resolve("CONTRIBUTING.md")).stream())
        .distinct()
        .filter(command -> !command.startsWith("./mvnw ")) // Maven runs this test
        .map(command -> DynamicTest.dynamicTest(command, () -> assertRuns(command)));
  }

  @Test
  void theContinuousBuildRunsTheTwoCommandsOfTheReadme() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));
    assertThat(ShellBlocks.commands(ROOT.resolve("README.md")).subList(0, 2))
        .contains("./mvnw verify")
        .allSatisfy(command -> assertThat(ci).contains(command));
  }

  private void assertRuns(String command) throws IOException, InterruptedException {
    assumeTrue(
        !command.contains("../shared/") || Files.isDirectory(ROOT.resolve("../shared")),
        "../shared is not here");
    Path output = Files.createTempFile(outputs, "command", ".out");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", command)
            .directory(ROOT.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends within ten minutes").isTrue();
      String said = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(() -> said).isZero();
      assertThat(said).isNotBlank();
    } finally {
      process.destroyForcibly();
    }
  }
}
