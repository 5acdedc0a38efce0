package dev.parley.intake.warc;

import static dev.parley.intake.warc.Archive.bytes;
import static dev.parley.intake.warc.Archive.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

  private static final int RECORDS = 12;

  @TempDir Path folder;
  private Path archive = Path.of("");
  private Path output = Path.of("");
  private Path marks = Path.of("");

  @BeforeEach
  void writeAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < RECORDS; i++) {
      bytes.writeBytes(i % 4 == 3 ? gzip(bytes("not a record")) : gzip(Archive.page("n" + i)));
    }
    archive = Files.write(folder.resolve("an archive.warc.gz"), bytes.toByteArray());
    output = folder.resolve("out.jsonl");
    marks = folder.resolve("out.jsonl.checkpoint");
  }

  /** The two files as the disk had them at one moment. */
  private record State(byte[] output, byte[] marks) {}

  /**
   * Writes a line for each document and commits behind every other item.
   *
   * @param most how many items to take before the job ends as if killed
   * @param states gets what the disk has after each write
   */
  private void run(int most, List<State> states) throws IOException {
    try (Checkpoint checkpoint = Checkpoint.open(output, marks)) {
      states.add(state());
      Place from = checkpoint.last().map(Mark::next).orElse(Place.START);
      try (WarcFile file = WarcFile.open(archive, from, WarcLimits.USUAL)) {
        int taken = 0;
        for (WarcItem item = file.next(); item != null && taken < most; item = file.next()) {
          taken++;
          if (item instanceof WarcItem.Document) {
            checkpoint.output().write(bytes(Archive.line(item) + "\n"));
            states.add(state());
          }
          if (taken % 2 == 0) {
            checkpoint.commit("an archive.warc.gz", item.next());
            states.add(state());
          }
        }
      }
    }
  }

  private State state() throws IOException {
    return new State(
        Files.exists(output) ? Files.readAllBytes(output) : new byte[0], Files.readAllBytes(marks));
  }

  private String whole() throws IOException {
    Files.deleteIfExists(output);
    Files.deleteIfExists(marks);
    run(Integer.MAX_VALUE, new ArrayList<>());
    String text = Files.readString(output);
    Files.delete(output);
    Files.delete(marks);
    assertThat(text.lines()).hasSize(9).doesNotHaveDuplicates();
    return text;
  }

  @Test
  void aJobStoppedBehindAnyRecordWritesEachArticleOnce() throws IOException {
    String whole = whole();
    for (int stop = 0; stop <= RECORDS + 1; stop++) {
      Files.deleteIfExists(output);
      Files.deleteIfExists(marks);
      run(stop, new ArrayList<>());
      run(Integer.MAX_VALUE, new ArrayList<>());
      assertThat(output).as("stopped behind %s", stop).hasContent(whole);
    }
  }

  @Test
  void aJobStoppedAgainAndAgainComesToTheSameEnd() throws IOException {
    String whole = whole();
    for (int i = 0; i < RECORDS; i++) {
      run(3, new ArrayList<>());
    }
    assertThat(output).hasContent(whole);
  }

  @Test
  void aJobKilledInTheMiddleOfAnyWriteWritesEachArticleOnce() throws IOException {
    String whole = whole();
    List<State> states = new ArrayList<>();
    states.add(new State(new byte[0], new byte[0]));
    run(Integer.MAX_VALUE, states);
    int cases = 0;
    for (int i = 1; i < states.size(); i++) {
      State before = states.get(i - 1);
      State after = states.get(i);
      for (int cut = before.output.length; cut < after.output.length; cut += 5, cases++) {
        resume(Arrays.copyOf(after.output, cut), before.marks, whole);
      }
      for (int cut = before.marks.length; cut < after.marks.length; cut += 2, cases++) {
        resume(after.output, Arrays.copyOf(after.marks, cut), whole);
      }
    }
    assertThat(cases).isGreaterThan(150);
  }

  private void resume(byte[] written, byte[] marked, String whole) throws IOException {
    Files.write(output, written);
    Files.write(marks, marked);
    run(Integer.MAX_VALUE, new ArrayList<>());
    assertThat(output).hasContent(whole);
  }

  @Test
  void aMarkThatTheOutputDoesNotReachDoesNotCount() throws IOException {
    String whole = whole();
    run(Integer.MAX_VALUE, new ArrayList<>());
    byte[] all = Files.readAllBytes(output);
    byte[] marked = Files.readAllBytes(marks);
    for (int kept = 0; kept <= all.length; kept += 7) {
      resume(Arrays.copyOf(all, kept), marked, whole);
    }
  }

  @Test
  void anyByteOfTheMarksMayBeDamaged() throws IOException {
    String whole = whole();
    run(Integer.MAX_VALUE, new ArrayList<>());
    byte[] all = Files.readAllBytes(output);
    byte[] marked = Files.readAllBytes(marks);
    for (int i = MarkLines.HEADING.length(); i < marked.length; i += 3) {
      byte[] damaged = marked.clone();
      damaged[i] ^= 1;
      resume(all, damaged, whole);
    }
  }

  @Test
  void theLastMarkTellsWhereAJobIs() throws IOException {
    try (Checkpoint checkpoint = Checkpoint.open(output, marks)) {
      assertThat(checkpoint.last()).isEmpty();
      checkpoint.output().write(bytes("one\n"));
      checkpoint.commit("möre, words\n.warc", new Place(7, 9));
    }
    try (Checkpoint checkpoint = Checkpoint.open(output, marks)) {
      assertThat(checkpoint.last()).contains(new Mark("möre, words\n.warc", new Place(7, 9), 4));
    }
  }

  @Test
  void filesThatAreSomethingElseAreNotTouched() throws IOException {
    Files.writeString(output, "mine");
    assertThatThrownBy(() -> Checkpoint.open(output, marks))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no checkpoint beside it");
    Files.writeString(marks, "my diary of a longer kind");
    assertThatThrownBy(() -> Checkpoint.open(output, marks))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no checkpoint");
    assertThat(output).hasContent("mine");
    assertThat(marks).hasContent("my diary of a longer kind");
  }

  @Test
  void twoJobsCannotWriteOneOutput() throws IOException {
    try (Checkpoint checkpoint = Checkpoint.open(output, marks)) {
      assertThat(checkpoint.last()).isEmpty();
      assertThatThrownBy(() -> Checkpoint.open(output, marks))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another job is writing this");
    }
  }
}
