package dev.parley.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzRunTest {

  private static final byte[] SAMPLE = "<p>Talks go on.</p>".getBytes(StandardCharsets.UTF_8);

  /** What a test does with an input. */
  private interface Reading {
    void read(byte[] input) throws IOException;
  }

  @Test
  void brokenPagesDoNoHarm() throws IOException, InterruptedException {
    assertThat(new FuzzRun(new PageTarget()).over(1, 500)).isEmpty();
  }

  @Test
  void brokenFeedsDoNoHarm() throws IOException, InterruptedException {
    assertThat(new FuzzRun(new FeedTarget()).over(1, 500)).isEmpty();
  }

  @Test
  void anUncheckedExceptionIsAFindingWithItsSeed() throws IOException, InterruptedException {
    FuzzRun run =
        run(
            input -> {
              throw new IllegalStateException("broken");
            });
    assertThat(run.over(7, 1))
        .containsExactly(new FuzzRun.Finding(7, "java.lang.IllegalStateException: broken"));
  }

  @Test
  void aRefusalWithAReasonIsNone() throws IOException, InterruptedException {
    FuzzRun run =
        run(
            input -> {
              throw new IOException("no article");
            });
    assertThat(run.over(1, 3)).isEmpty();
    assertThat(run.refused()).isEqualTo(3);
  }

  @Test
  void aHangIsAFinding() throws IOException, InterruptedException {
    FuzzRun run =
        run(
            input -> {
              while (true) {
                Thread.onSpinWait();
              }
            });
    assertThat(run.over(1, 1)).containsExactly(new FuzzRun.Finding(1, "not read within 5 s"));
  }

  @Test
  void theSameSeedGivesTheSameInput() {
    Mutation mutation = new Mutation(List.of(SAMPLE));
    assertThat(mutation.input(42)).isEqualTo(mutation.input(42)).isNotEqualTo(mutation.input(43));
  }

  private static FuzzRun run(Reading reading) throws IOException {
    return new FuzzRun(
        new FuzzTarget() {
          @Override
          public List<byte[]> samples() {
            return List.of(SAMPLE);
          }

          @Override
          public void read(byte[] input) throws IOException {
            reading.read(input);
          }
        });
  }
}
