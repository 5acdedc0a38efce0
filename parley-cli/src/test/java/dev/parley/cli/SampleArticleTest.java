package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's sample, with the trained model: the parts fit together. */
class SampleArticleTest {

  @Test
  void theSampleArticleIsReadWithTheTrainedModel() {
    Path sample = Path.of("..", "examples", "security-talks.txt");
    assumeTrue(Files.exists(sample), "the sample is not beside this module");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            "read",
            sample.toString());

    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString(UTF_8))
        .contains(": Deputy Foreign Minister Sergei Ryabkov")
        .contains("told — \"This is not a menu,\"");
  }
}
